package org.maillage.directory.space;

import static org.maillage.directory.sheet.SheetField.many;
import static org.maillage.directory.sheet.SheetField.one;
import static org.maillage.kernel.freshness.Part.SPACES;
import static org.maillage.kernel.freshness.Part.TARIFFS;

import java.math.BigDecimal;
import java.util.List;
import org.maillage.directory.rate.Rate;
import org.maillage.directory.sheet.SheetField;

/** The fields of a space's sheet. */
public final class SpaceFields {

    public static final SheetField<String> NAME = one("name", SPACES, String.class);
    public static final SheetField<SpaceKind> KIND = one("kind", SPACES, SpaceKind.class);
    public static final SheetField<List<String>> PURPOSES = many("purposes", SPACES, String.class);
    public static final SheetField<BigDecimal> SURFACE = one("surfaceM2", SPACES, BigDecimal.class);
    public static final SheetField<Integer> CAPACITY = one("capacity", SPACES, Integer.class);
    public static final SheetField<List<String>> FEATURES = many("features", SPACES, String.class);
    public static final SheetField<Boolean> ACCESSIBLE = one("accessible", SPACES, Boolean.class);
    public static final SheetField<String> CONDITIONS = one("conditions", SPACES, String.class);
    public static final SheetField<List<Rate>> RATES = many("rates", TARIFFS, Rate.class);

    public static final List<SheetField<?>> ALL =
            List.of(NAME, KIND, PURPOSES, SURFACE, CAPACITY, FEATURES, ACCESSIBLE, CONDITIONS, RATES);

    private SpaceFields() {}
}
