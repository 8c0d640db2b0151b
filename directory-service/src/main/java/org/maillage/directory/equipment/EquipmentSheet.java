package org.maillage.directory.equipment;

import java.util.List;
import java.util.Optional;
import org.maillage.directory.rate.Rate;
import org.maillage.directory.sheet.Sheet;
import org.maillage.kernel.Money;

/** What is written down of a piece of equipment, with what holds where nothing is written. */
public record EquipmentSheet(Sheet values) {

    private static final String OTHER = "other";

    public String name() {
        return values.get(EquipmentFields.NAME).orElseThrow();
    }

    public String category() {
        return values.get(EquipmentFields.CATEGORY).orElse(OTHER);
    }

    public int quantity() {
        return values.get(EquipmentFields.QUANTITY).orElse(1);
    }

    /** Nothing is shared that nobody said so of. */
    public SharingMode sharing() {
        return values.get(EquipmentFields.SHARING).orElse(SharingMode.NOT_SHARED);
    }

    public boolean trainingRequired() {
        return values.get(EquipmentFields.TRAINING_REQUIRED).orElse(false);
    }

    public List<Rate> rates() {
        return values.list(EquipmentFields.RATES);
    }

    public Optional<Money> minimumDayRate() {
        return Rate.cheapestDay(rates());
    }
}
