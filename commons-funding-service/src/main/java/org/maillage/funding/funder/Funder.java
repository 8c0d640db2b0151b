package org.maillage.funding.funder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Siren;
import org.maillage.kit.record.Recorded;

/** An organisation that brings money. It is never deleted: what it gave stays. */
@Entity
@Table(name = "funder")
public class Funder extends Recorded {

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FunderKind kind;

    @Column(name = "public_money", nullable = false)
    private boolean publicMoney;

    @Column
    private @Nullable String siren;

    protected Funder() {}

    private Funder(FunderId id, FunderInput input, By by) {
        super(id.value(), by);
        name = input.name();
        kind = input.kind();
        publicMoney = input.publicMoney();
        siren = input.siren().map(Siren::value).orElse(null);
    }

    static Funder register(FunderId id, FunderInput input, By by) {
        return new Funder(id, input, by);
    }

    public FunderId id() {
        return new FunderId(uuid());
    }

    public String name() {
        return name;
    }

    public FunderKind kind() {
        return kind;
    }

    /** Whether its money counts towards a ceiling of public money. */
    public boolean isPublic() {
        return publicMoney;
    }

    public Optional<Siren> siren() {
        return Optional.ofNullable(siren).map(Siren::new);
    }
}
