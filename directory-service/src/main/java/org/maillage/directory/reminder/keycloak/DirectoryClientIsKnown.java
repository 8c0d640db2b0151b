package org.maillage.directory.reminder.keycloak;

import jakarta.inject.Singleton;
import org.maillage.directory.reminder.StewardPost;
import org.maillage.kit.running.DevelopmentSecret;

/** Who knows the secret reads people's addresses. Where nothing is mailed, none is asked for. */
@Singleton
class DirectoryClientIsKnown implements DevelopmentSecret {

    private final DirectoryClient client;
    private final StewardPost post;

    DirectoryClientIsKnown(DirectoryClient client, StewardPost post) {
        this.client = client;
        this.post = post;
    }

    @Override
    public String variable() {
        return "MAILLAGE_DIRECTORY_CLIENT_SECRET";
    }

    @Override
    public boolean isInUse() {
        return post.isOpen() && client.secret().equals(DirectoryClient.DEVELOPMENT);
    }
}
