package org.maillage.directory.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.directory.address.Address;
import org.maillage.directory.address.GeoPrecision;
import org.maillage.directory.place.Identifier;
import org.maillage.directory.place.IdentifierScheme;
import org.maillage.directory.place.PlaceFields;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.sheet.Sheet;

class LikenessTest {

    private static final double METRE = 1 / 111_195.0;

    @Test
    void the_same_siret_is_enough_whatever_the_names() {
        var siret = List.of(new Identifier(IdentifierScheme.SIRET, "73282932000074"));
        var one = place("Fablab", at(45, GeoPrecision.ADDRESS), s -> s.with(PlaceFields.IDENTIFIERS, siret));
        var other = place("Café", at(48, GeoPrecision.ADDRESS), s -> s.with(PlaceFields.IDENTIFIERS, siret));

        assertThat(likeness(one, other)).contains(Likeness.IDENTIFIER);
    }

    @Test
    void the_same_siren_is_not() {
        var siren = List.of(new Identifier(IdentifierScheme.SIREN, "732829320"));
        var one = place("Fablab", at(45, GeoPrecision.ADDRESS), s -> s.with(PlaceFields.IDENTIFIERS, siren));
        var other = place("Café", at(48, GeoPrecision.ADDRESS), s -> s.with(PlaceFields.IDENTIFIERS, siren));

        assertThat(likeness(one, other)).isEmpty();
    }

    @Test
    void a_shared_website_counts_within_a_kilometre_for_names_a_little_alike() {
        var one = place("Fablab de Die", at(45, GeoPrecision.ADDRESS), s -> site(s, "https://www.fablab.org/die/"));

        assertThat(likeness(one, place("Die Lab", metresAway(990), s -> site(s, "http://fablab.org/die?lang=fr"))))
                .contains(Likeness.WEBSITE);
        assertThat(likeness(one, place("Die Lab", metresAway(1_010), s -> site(s, "http://fablab.org/die"))))
                .isEmpty();
        assertThat(likeness(one, place("Die Lab", metresAway(990), s -> site(s, "http://fablab.org/"))))
                .isEmpty();
        assertThat(likeness(one, place("Grange", metresAway(10), s -> site(s, "http://fablab.org/die"))))
                .isEmpty();
    }

    @Test
    void within_250_m_names_are_alike() {
        var one = place("La Quincaille", at(45, GeoPrecision.ADDRESS), s -> s);

        assertThat(likeness(one, place("Quincaille", metresAway(245), s -> s))).contains(Likeness.NEAR);
        assertThat(likeness(one, place("Quincaille", metresAway(255), s -> s))).isEmpty();
    }

    @Test
    void in_one_commune_names_are_almost_the_same_and_arrondissements_are_one() {
        var one = place("La Grande Quincaille", in("69381"), s -> s);

        assertThat(likeness(one, place("Grande Quincaille la", in("69385"), s -> s)))
                .contains(Likeness.COMMUNE);
        assertThat(likeness(one, place("Quincaille", in("69385"), s -> s))).isEmpty();
        assertThat(likeness(one, place("La Grande Quincaille", in("26113"), s -> s)))
                .isEmpty();
    }

    @Test
    void who_stands_on_the_centre_of_the_commune_is_near_nobody() {
        var one = place("La Quincaille", at(45, GeoPrecision.COMMUNE), s -> s);

        assertThat(likeness(one, place("Quincaille", at(45, GeoPrecision.COMMUNE), s -> s)))
                .isEmpty();
    }

    private static Optional<Likeness> likeness(Traits one, Traits other) {
        return Likeness.between(one, other).map(Resemblance::likeness);
    }

    private static Traits place(String name, Address address, java.util.function.UnaryOperator<Sheet> more) {
        var sheet = more.apply(Sheet.BLANK.with(PlaceFields.LOCATED, address));
        return Traits.of(new PlaceId(UUID.randomUUID()), name, sheet);
    }

    private static Sheet site(Sheet sheet, String website) {
        return sheet.with(PlaceFields.WEBSITE, website);
    }

    private static Address metresAway(double metres) {
        return at(45 + metres * METRE, GeoPrecision.ADDRESS);
    }

    private static Address at(double latitude, GeoPrecision precision) {
        return new Address(null, null, null, null, null, BigDecimal.valueOf(latitude), BigDecimal.ONE, precision);
    }

    private static Address in(String insee) {
        return new Address(null, null, null, null, insee, null, null, null);
    }
}
