package org.maillage.gateway.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maillage.gateway.readmodel.PlaceFacts;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.funding.FundingFigures;

/** Gives each answer its reading of the public state. */
@ApplicationScoped
public class Readings {

    private final ReadModel model;
    private final PlaceFacts facts;
    private final FundingFigures funding;
    private final Clock clock;
    private final String publicUrl;

    Readings(
            ReadModel model,
            PlaceFacts facts,
            FundingFigures funding,
            Clock clock,
            @ConfigProperty(name = "maillage.public-url") String publicUrl) {
        this.model = model;
        this.facts = facts;
        this.funding = funding;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    public Reading now() {
        return new Reading(model, facts, funding, clock.instant(), publicUrl);
    }
}
