package org.maillage.directory.hours.osm;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.TokenMgrError;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringReader;
import java.util.Optional;
import org.maillage.directory.hours.OpeningHoursGrammar;

@ApplicationScoped
class OsmGrammar implements OpeningHoursGrammar {

    @Override
    public Optional<Mistake> mistakeIn(String text) {
        try {
            new OpeningHoursParser(new StringReader(text)).rules(true);
            return Optional.empty();
        } catch (OpeningHoursParseException e) {
            return Optional.of(e.getExceptions().stream()
                    .findFirst()
                    .map(OsmGrammar::mistake)
                    .orElseGet(() -> mistake(e)));
        } catch (TokenMgrError e) {
            return Optional.of(new Mistake(1, "A sign that opening hours do not know."));
        }
    }

    /** The token before the mistake is what the parser tells; the mistake begins with the next one. */
    private static Mistake mistake(OpeningHoursParseException e) {
        var said = String.valueOf(e.getMessage()).lines().findFirst().orElse("not understood");
        var last = e.currentToken;
        if (last == null) {
            return new Mistake(Math.max(1, e.getColumn()), said);
        }
        int column = last.next == null ? last.endColumn + 1 : last.next.beginColumn;
        return new Mistake(Math.max(1, column), said.replaceFirst(" at line.*", ""));
    }
}
