package org.maillage.directory.place;

import java.util.regex.Pattern;
import org.maillage.kernel.Siren;
import org.maillage.kernel.Siret;

/** Who gives an identifier, and what its values look like. */
public enum IdentifierScheme {
    SIRET("\\d{14}"),
    SIREN("\\d{9}"),
    RNA("W\\d[0-9A-Z]\\d{7}"),
    RIDET("\\d{6,7}\\.?\\d{3}"),
    OSM("(node|way|relation)/\\d{1,18}"),
    WIKIDATA("Q[1-9]\\d{0,17}"),
    BAN("([013-9]\\d|2[AB1-9])\\d{3}_[0-9A-Za-z_]{1,40}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Pattern shape;

    IdentifierScheme(String shape) {
        this.shape = Pattern.compile(shape);
    }

    public boolean accepts(String value) {
        return switch (this) {
            case SIRET -> Siret.isValid(value);
            case SIREN -> Siren.isValid(value);
            case RNA, RIDET, OSM, WIKIDATA, BAN -> shape.matcher(value).matches();
        };
    }
}
