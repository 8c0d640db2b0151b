package org.maillage.funding.record;

import java.util.Optional;
import java.util.regex.Pattern;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.Spot;
import org.maillage.kernel.input.TextRule;
import org.maillage.kernel.territory.Folding;

/** A thing's name in addresses: small letters and digits joined by single hyphens. */
public record Slug(String text) {

    private static final int LONGEST = 60;
    private static final TextRule RULE = TextRule.token(LONGEST);
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Slug {
        if (!isSlug(text)) {
            throw new IllegalArgumentException("not a slug: " + text);
        }
    }

    /** What an address says; empty when that is no slug. */
    public static Optional<Slug> in(String address) {
        return isSlug(address) ? Optional.of(new Slug(address)) : Optional.empty();
    }

    /** The member {@code slug}. */
    public static Field<Slug> read(Members members) {
        return members.parsed("slug", RULE, Slug::parse);
    }

    /** Made from a name: "Agenda partagé" becomes agenda-partage; empty when the name has no Latin letter or digit. */
    public static Optional<Slug> of(String name) {
        var folded = Folding.fold(name).replace(' ', '-');
        var cut = folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
        var text = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
        return text.isEmpty() ? Optional.empty() : Optional.of(new Slug(text));
    }

    private static Optional<Slug> parse(String text, Spot spot) {
        var slug = in(text);
        if (slug.isEmpty()) {
            spot.fault("slug-invalid", "Small letters and digits, joined by single hyphens, are expected.");
        }
        return slug;
    }

    private static boolean isSlug(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
