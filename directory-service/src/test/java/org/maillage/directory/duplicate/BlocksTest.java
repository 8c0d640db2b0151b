package org.maillage.directory.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.directory.address.Address;
import org.maillage.directory.address.GeoPrecision;
import org.maillage.directory.place.Identifier;
import org.maillage.directory.place.IdentifierScheme;
import org.maillage.directory.place.PlaceFields;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.sheet.Sheet;

class BlocksTest {

    private static final List<String> WORDS = List.of(
            "La", "Le", "Fablab", "Atelier", "Quincaille", "Grange", "Café", "Coworking", "du", "Lac", "Nord", "42");
    private static final List<String> COMMUNES = List.of("75101", "75110", "24322", "26113");

    private final Random chance = new Random(8);

    @Test
    void finds_exactly_the_pairs_that_comparing_each_with_each_finds() {
        var all = IntStream.range(0, 1_500).mapToObj(i -> anyPlace()).toList();

        var found = new HashSet<Pair>();
        var blocks = new Blocks(all);
        all.forEach(traits -> blocks.meet(traits, resemblance -> found.add(resemblance.pair())));

        assertThat(found).hasSizeGreaterThan(100).isEqualTo(eachWithEach(all));
    }

    private static Set<Pair> eachWithEach(List<Traits> all) {
        var pairs = new HashSet<Pair>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                Likeness.between(all.get(i), all.get(j)).ifPresent(resemblance -> pairs.add(resemblance.pair()));
            }
        }
        return pairs;
    }

    private Traits anyPlace() {
        var name = new ArrayList<String>();
        for (int i = 0; i <= chance.nextInt(4); i++) {
            name.add(WORDS.get(chance.nextInt(WORDS.size())));
        }
        var address = new Address(
                null,
                null,
                null,
                null,
                COMMUNES.get(chance.nextInt(COMMUNES.size())),
                degrees(48.85 + chance.nextGaussian() / 100),
                degrees(2.35 + chance.nextGaussian() / 100),
                chance.nextInt(5) == 0 ? GeoPrecision.COMMUNE : GeoPrecision.ADDRESS);
        var sheet = Sheet.BLANK.with(PlaceFields.LOCATED, address);
        if (chance.nextInt(3) == 0) {
            sheet = sheet.with(PlaceFields.WEBSITE, "https://site" + chance.nextInt(40) + ".org/");
        }
        if (chance.nextInt(10) == 0) {
            sheet = sheet.with(
                    PlaceFields.IDENTIFIERS,
                    List.of(new Identifier(IdentifierScheme.WIKIDATA, "Q" + (1 + chance.nextInt(60)))));
        }
        return Traits.of(new PlaceId(new UUID(chance.nextLong(), chance.nextLong())), String.join(" ", name), sheet);
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    }
}
