package org.maillage.gateway.funder;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.funder.Funder;
import org.maillage.gateway.readmodel.funder.FunderKind;

@Type("Funder")
@Description("One who funds improvements of commons, by programmes or directly.")
public final class FunderView {

    private final Funder funder;
    private final Reading reading;

    private FunderView(Funder funder, Reading reading) {
        this.funder = funder;
        this.reading = reading;
    }

    public static FunderView of(Funder funder, Reading reading) {
        return new FunderView(funder, reading);
    }

    @Ignore
    public Funder funder() {
        return funder;
    }

    @Ignore
    public Reading reading() {
        return reading;
    }

    @Id
    @NonNull public UUID getId() {
        return funder.id();
    }

    @NonNull public String getName() {
        return funder.name();
    }

    @NonNull public FunderKind getKind() {
        return funder.kind();
    }

    public boolean getPublicMoney() {
        return funder.publicMoney();
    }

    @NonNull @Description("What its programmes promised and gave, and what it granted directly.")
    public MoneyView getGiven() {
        return MoneyView.of(reading.funding().given(funder));
    }
}
