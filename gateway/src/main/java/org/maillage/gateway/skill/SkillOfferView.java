package org.maillage.gateway.skill;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.place.PlaceView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.skill.ExchangeMode;
import org.maillage.gateway.readmodel.skill.SkillOffer;

@Type("SkillOffer")
@Description("What a person can do and would do for others, published with her consent.")
public final class SkillOfferView {

    private final SkillOffer offer;
    private final Reading reading;

    SkillOfferView(SkillOffer offer, Reading reading) {
        this.offer = offer;
        this.reading = reading;
    }

    @Id
    @NonNull public UUID getId() {
        return offer.id();
    }

    public int getVersion() {
        return Math.toIntExact(offer.version());
    }

    @Description("Where she can be found, if she says so.")
    public @Nullable PlaceView getPlace() {
        return Optional.ofNullable(offer.placeId())
                .flatMap(reading.model()::place)
                .map(place -> PlaceView.of(place, reading))
                .orElse(null);
    }

    @NonNull @Description("The name that she chose.")
    public String getDisplayName() {
        return offer.displayName();
    }

    @NonNull public List<@NonNull String> getSkills() {
        return offer.skills();
    }

    @NonNull @Description("What she would like in exchange.")
    public List<@NonNull String> getWants() {
        return offer.wants();
    }

    public @Nullable String getDescription() {
        return offer.description();
    }

    @NonNull public ExchangeMode getExchange() {
        return offer.exchange();
    }

    public @Nullable String getAvailability() {
        return offer.availability();
    }

    @Description("The last day of her consent, unless she renews it.")
    public @Nullable LocalDate getExpiresOn() {
        return offer.expiresOn();
    }
}
