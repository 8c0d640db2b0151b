package org.maillage.directory.equipment;

import static org.maillage.directory.sheet.SheetField.many;
import static org.maillage.directory.sheet.SheetField.one;
import static org.maillage.kernel.freshness.Part.EQUIPMENT;
import static org.maillage.kernel.freshness.Part.TARIFFS;

import java.util.List;
import java.util.UUID;
import org.maillage.directory.rate.Rate;
import org.maillage.directory.sheet.SheetField;

/** The fields of the sheet of a piece of equipment. */
public final class EquipmentFields {

    public static final SheetField<UUID> SPACE = one("spaceId", EQUIPMENT, UUID.class);
    public static final SheetField<String> NAME = one("name", EQUIPMENT, String.class);
    public static final SheetField<String> CATEGORY = one("category", EQUIPMENT, String.class);
    public static final SheetField<Integer> QUANTITY = one("quantity", EQUIPMENT, Integer.class);
    public static final SheetField<String> MAKE = one("make", EQUIPMENT, String.class);
    public static final SheetField<String> MODEL = one("model", EQUIPMENT, String.class);
    public static final SheetField<List<String>> PROCESSES = many("processes", EQUIPMENT, String.class);
    public static final SheetField<List<String>> MATERIALS = many("materials", EQUIPMENT, String.class);
    public static final SheetField<SharingMode> SHARING = one("sharing", EQUIPMENT, SharingMode.class);
    public static final SheetField<String> CONDITIONS = one("conditions", EQUIPMENT, String.class);
    public static final SheetField<List<Rate>> RATES = many("rates", TARIFFS, Rate.class);
    public static final SheetField<Boolean> TRAINING_REQUIRED = one("trainingRequired", EQUIPMENT, Boolean.class);
    public static final SheetField<Condition> CONDITION = one("condition", EQUIPMENT, Condition.class);

    public static final List<SheetField<?>> ALL = List.of(
            SPACE,
            NAME,
            CATEGORY,
            QUANTITY,
            MAKE,
            MODEL,
            PROCESSES,
            MATERIALS,
            SHARING,
            CONDITIONS,
            RATES,
            TRAINING_REQUIRED,
            CONDITION);

    private EquipmentFields() {}
}
