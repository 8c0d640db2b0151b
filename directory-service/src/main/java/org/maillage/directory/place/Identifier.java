package org.maillage.directory.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** What a register outside calls the place. */
public record Identifier(IdentifierScheme scheme, String value) {

    private static final int MOST = 7;

    /** All of the one and, of the other, those by schemes that the one is not known by. */
    static List<Identifier> joined(List<Identifier> ones, List<Identifier> others) {
        var joined = new ArrayList<>(ones);
        others.stream()
                .filter(other -> ones.stream().noneMatch(one -> one.scheme() == other.scheme()))
                .forEach(joined::add);
        return List.copyOf(joined);
    }

    /** A list of {@code {scheme, value}}, one value for a scheme. */
    static Field<List<Identifier>> read(Members members, String name) {
        return members.objects(name, MOST).map(Identifier::each);
    }

    private static List<Identifier> each(List<Members> elements) {
        var seen = EnumSet.noneOf(IdentifierScheme.class);
        var identifiers = new ArrayList<Identifier>();
        for (var element : elements) {
            var identifier = one(element);
            if (identifier.isPresent() && !seen.add(identifier.get().scheme())) {
                element.spot("scheme").fault("scheme-repeated", "One value for each scheme.");
                continue;
            }
            identifier.ifPresent(identifiers::add);
        }
        return List.copyOf(identifiers);
    }

    private static Optional<Identifier> one(Members members) {
        var scheme = members.required("scheme", members.oneOf("scheme", IdentifierScheme.class))
                .value();
        var value = members.required("value", members.text("value", TextRule.token(60)))
                .value();
        members.finish();
        if (scheme.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        if (!scheme.get().accepts(value.get())) {
            members.spot("value").fault("identifier-invalid", "Not a valid " + scheme.get() + ".");
            return Optional.empty();
        }
        return Optional.of(new Identifier(scheme.get(), value.get()));
    }
}
