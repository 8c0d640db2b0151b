package org.maillage.directory.confirmation.token;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maillage.directory.confirmation.LinkAddress;

@Singleton
class PublicLinkAddress implements LinkAddress {

    private final String publicUrl;

    PublicLinkAddress(@ConfigProperty(name = "maillage.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public String of(String token) {
        return publicUrl + "/api/directory/confirm/" + token;
    }
}
