package org.maillage.directory.rate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Money;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** The price of a space or a piece of equipment for a unit of time: fixed, or on a sliding scale. */
public record Rate(
        RateUnit unit,
        @Nullable Money price,
        @Nullable String audience,
        @Nullable SlidingScale slidingScale) {

    private static final int MOST = 20;
    private static final Money DEAREST = Money.euros(100_000_00);

    /** A list of {@code {unit, price, audience, slidingScale}}. */
    public static Field<List<Rate>> read(Members members, String name) {
        return members.objects(name, MOST)
                .map(rates ->
                        rates.stream().flatMap(m -> one(m).stream()).distinct().toList());
    }

    private static Optional<Rate> one(Members members) {
        var unit =
                members.required("unit", members.oneOf("unit", RateUnit.class)).value();
        var price = members.money("price", DEAREST);
        var audience = members.text("audience", TextRule.line(1, 120)).value();
        var scale = SlidingScale.read(members, "slidingScale", DEAREST);
        members.finish();
        if (price.isCleared() && scale.isCleared()) {
            members.spot("price").fault("required", "A price or a sliding scale is needed.");
            return Optional.empty();
        }
        if (unit.isEmpty() || price.value().isEmpty() && scale.value().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Rate(
                unit.get(),
                price.value().orElse(null),
                audience.orElse(null),
                scale.value().orElse(null)));
    }

    /** What it costs at the least. */
    public Money least() {
        if (price != null) {
            return price;
        }
        return slidingScale == null ? Money.euros(0) : slidingScale.minimum();
    }

    public boolean costsNothing() {
        return price != null && price.cents() == 0;
    }

    public static Optional<Money> cheapestDay(List<Rate> rates) {
        return rates.stream()
                .filter(rate -> rate.unit == RateUnit.DAY)
                .map(Rate::least)
                .min(Comparator.naturalOrder());
    }
}
