package org.maillage.funding.volunteer;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.maillage.kernel.Money;
import org.maillage.kit.record.Recorded;

/** Minutes that were given, valued once, at the rate in force on their day. Never an entry of the ledger. */
@Entity
@Table(name = "volunteer_time")
public class VolunteerTime extends Recorded {

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    @Embedded
    private VolunteerSheet sheet;

    /** Of an hour, in cents. */
    @Column(nullable = false, updatable = false)
    private long rate;

    @Column(nullable = false, updatable = false)
    private String currency;

    protected VolunteerTime() {}

    private VolunteerTime(UUID id, VolunteerSheet sheet, Money hourly, By by) {
        super(id, by);
        this.sheet = sheet;
        rate = hourly.cents();
        currency = hourly.currency();
    }

    static VolunteerTime record(UUID id, VolunteerSheet sheet, Money hourly, By by) {
        return new VolunteerTime(id, sheet, hourly, by);
    }

    public VolunteerSheet sheet() {
        return sheet;
    }

    public Money hourly() {
        return new Money(rate, currency);
    }

    /** Half up to the cent: 450 minutes at 11.88 are 89.10. */
    public Money value() {
        var cents = BigDecimal.valueOf(rate)
                .multiply(BigDecimal.valueOf(sheet.minutes()))
                .divide(MINUTES_OF_AN_HOUR, 0, RoundingMode.HALF_UP);
        return new Money(cents.longValueExact(), currency);
    }
}
