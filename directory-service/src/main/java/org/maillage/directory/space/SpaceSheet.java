package org.maillage.directory.space;

import java.util.List;
import java.util.Optional;
import org.maillage.directory.rate.Rate;
import org.maillage.directory.sheet.Sheet;
import org.maillage.kernel.Money;

/** What is written down of a space. */
public record SpaceSheet(Sheet values) {

    public String name() {
        return values.get(SpaceFields.NAME).orElseThrow();
    }

    public SpaceKind kind() {
        return values.get(SpaceFields.KIND).orElse(SpaceKind.OTHER);
    }

    public List<Rate> rates() {
        return values.list(SpaceFields.RATES);
    }

    public Optional<Money> minimumDayRate() {
        return Rate.cheapestDay(rates());
    }
}
