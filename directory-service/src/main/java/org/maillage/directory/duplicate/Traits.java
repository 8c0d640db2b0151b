package org.maillage.directory.duplicate;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.directory.address.Address;
import org.maillage.directory.address.GeoPrecision;
import org.maillage.directory.place.Identifier;
import org.maillage.directory.place.IdentifierScheme;
import org.maillage.directory.place.PlaceFields;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.sheet.Sheet;
import org.maillage.kernel.input.WebUrl;
import org.maillage.kernel.territory.GeoPoint;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.TerritoryOf;

/**
 * What of a place is held against others.
 *
 * @param identifiers those that one body alone has
 * @param site host and path of its website
 * @param centred whether the centre of its commune stands in for where it is
 * @param commune that of its arrondissement, if in one
 */
public record Traits(
        PlaceId place,
        Trigrams name,
        Set<Identifier> identifiers,
        Optional<String> site,
        Optional<GeoPoint> point,
        boolean centred,
        Optional<String> commune) {

    private static final Territories TERRITORIES = Territories.load();
    private static final Set<IdentifierScheme> TELLING =
            EnumSet.of(IdentifierScheme.SIRET, IdentifierScheme.RNA, IdentifierScheme.OSM, IdentifierScheme.WIKIDATA);

    /** @param sheet at least its identifiers, website and address */
    public static Traits of(PlaceId place, String name, Sheet sheet) {
        var address = sheet.get(PlaceFields.LOCATED);
        return new Traits(
                place,
                Trigrams.of(name),
                sheet.list(PlaceFields.IDENTIFIERS).stream()
                        .filter(identifier -> TELLING.contains(identifier.scheme()))
                        .collect(Collectors.toUnmodifiableSet()),
                sheet.get(PlaceFields.WEBSITE).map(WebUrl::site),
                address.flatMap(Address::point),
                address.filter(a -> a.geoPrecision() == GeoPrecision.COMMUNE).isPresent(),
                address.flatMap(Address::insee)
                        .flatMap(TERRITORIES::territoryOf)
                        .map(TerritoryOf::commune));
    }

    boolean sharesIdentifier(Traits other) {
        return !Collections.disjoint(identifiers, other.identifiers);
    }

    boolean sharesSite(Traits other) {
        return site.isPresent() && site.equals(other.site);
    }

    boolean sharesCommune(Traits other) {
        return commune.isPresent() && commune.equals(other.commune);
    }

    /** Where it stands, unless the centre of its commune stands in. */
    public Optional<GeoPoint> ownPoint() {
        return centred ? Optional.empty() : point;
    }

    /** Infinite when one of them stands nowhere in particular. */
    double kilometresTo(Traits other) {
        var here = ownPoint();
        var there = other.ownPoint();
        return here.isPresent() && there.isPresent() ? here.get().kilometresTo(there.get()) : Double.POSITIVE_INFINITY;
    }
}
