package org.maillage.directory.address;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.Spot;
import org.maillage.kernel.input.TextRule;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.Territory;

/** Reads an address over the one that stands, finds its commune and holds its coordinates against it. */
public final class AddressReader {

    private static final TextRule LINE = TextRule.line(1, 200);
    private static final TextRule CODE = TextRule.token(20);
    private static final Pattern POSTCODE = Pattern.compile("\\d{5}");

    private final CommuneFinder communes;

    public AddressReader(Territories territories) {
        this.communes = new CommuneFinder(territories);
    }

    /** {@code geoPrecision} is taken from imports only. */
    public Field<Address> read(Members holder, String name, Optional<Address> present) {
        var spot = holder.spot(name);
        var address = holder.object(name).map(members -> over(present.orElse(Address.NOWHERE), members, spot));
        return address.value().filter(Address.NOWHERE::equals).isPresent() ? Field.cleared() : address;
    }

    private Address over(Address present, Members members, Spot spot) {
        var street = members.text("street", LINE).over(Optional.ofNullable(present.street()));
        var complement = members.text("complement", LINE).over(Optional.ofNullable(present.complement()));
        var postcode = members.parsed("postcode", CODE, this::postcode);
        var name = members.text("commune", LINE);
        var code = members.parsed("inseeCode", CODE, (text, at) -> communes.byCode(text, at));
        var coordinates = Coordinates.read(members, spot);
        boolean pointCleared = members.isNull("latitude") && members.isNull("longitude");
        var precision = precision(members);
        members.finish();

        var said = new Said(
                postcode.over(Optional.ofNullable(present.postcode())),
                name.over(Optional.ofNullable(present.commune())),
                !postcode.isAbsent() || !name.isAbsent());
        var commune = code.value()
                .or(() -> code.isCleared() && said.nothing() ? Optional.empty() : found(said, present, spot));
        name.value().ifPresent(n -> compareNames(n, commune, code.value().isPresent(), members.spot("commune")));
        var moved = new Address(
                street.orElse(null),
                complement.orElse(null),
                said.postcode().orElse(null),
                commune.map(Territory::name).or(said::commune).orElse(null),
                commune.map(Territory::code).orElse(null),
                pointCleared ? null : present.latitude(),
                pointCleared ? null : present.longitude(),
                pointCleared ? null : present.geoPrecision());
        return placed(moved, present, new Point(coordinates, precision), commune, spot);
    }

    private record Said(Optional<String> postcode, Optional<String> commune, boolean anew) {
        boolean nothing() {
            return postcode.isEmpty() && commune.isEmpty();
        }
    }

    private record Point(Optional<Coordinates> coordinates, Optional<GeoPrecision> precision) {}

    private Optional<String> postcode(String text, Spot spot) {
        if (!POSTCODE.matcher(text).matches()) {
            spot.fault("postcode-invalid", "A postcode has five digits.");
            return Optional.empty();
        }
        if (!communes.knowsPostcode(text)) {
            spot.warn("postcode-unknown", "No commune of the reference has this postcode.");
        }
        return Optional.of(text);
    }

    private static Optional<GeoPrecision> precision(Members members) {
        if (members.spot().isLenient()) {
            return members.oneOf("geoPrecision", GeoPrecision.class).value();
        }
        members.serverOwned("geoPrecision", "territory");
        return Optional.empty();
    }

    /** Without a code: what the postcode and the name say now, else what stood. */
    private Optional<Territory> found(Said said, Address present, Spot spot) {
        var standing = present.insee().flatMap(communes::standing);
        if (!said.anew()) {
            return standing;
        }
        var found = communes.byPostcode(said.postcode(), said.commune());
        if (found.isEmpty() && !said.nothing()) {
            spot.warn("commune-unresolved", "Postcode and name do not say which commune this is.");
        }
        return found.or(() -> spot.isLenient() ? standing : Optional.empty());
    }

    private void compareNames(String name, Optional<Territory> commune, boolean byCode, Spot spot) {
        commune.filter(c -> byCode && !communes.isNameOf(c, name))
                .ifPresent(c -> spot.warn("commune-name-differs", "The code's commune is " + c.name() + "."));
    }

    private Address placed(Address address, Address present, Point point, Optional<Territory> commune, Spot spot) {
        var centre = commune.flatMap(Territory::centre);
        var pair = point.coordinates()
                .flatMap(p -> centre.map(c -> p.nearTo(c, spot)).orElse(Optional.of(p)));
        if (pair.isPresent()) {
            var at = address.at(pair.get().latitude(), pair.get().longitude(), GeoPrecision.ADDRESS);
            boolean same = at.point().equals(present.point()) && present.geoPrecision() != null;
            var derived = same ? present.geoPrecision() : GeoPrecision.ADDRESS;
            return at.precise(point.precision().orElse(derived));
        }
        boolean standsIn = address.point().isEmpty() || address.geoPrecision() == GeoPrecision.COMMUNE;
        return standsIn
                ? centre.map(c -> address.at(degrees(c.latitude()), degrees(c.longitude()), GeoPrecision.COMMUNE))
                        .orElse(address)
                : address;
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    }
}
