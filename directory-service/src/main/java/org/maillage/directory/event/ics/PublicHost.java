package org.maillage.directory.event.ics;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maillage.directory.event.UidDomain;

/** The host that the service is known by outside ({@code maillage.public-url}). */
@ApplicationScoped
class PublicHost implements UidDomain {

    private final String name;

    PublicHost(@ConfigProperty(name = "maillage.public-url") URI publicUrl) {
        this.name = Optional.ofNullable(publicUrl.getHost()).orElse("localhost");
    }

    @Override
    public String name() {
        return name;
    }
}
