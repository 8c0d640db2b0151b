package org.maillage.funding.funder;

import java.util.Optional;
import java.util.regex.Pattern;
import org.maillage.kernel.Siren;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.Spot;
import org.maillage.kernel.input.TextRule;
import org.maillage.kit.record.Recorded;

/** Reads the members of a {@code FunderInput}. */
final class FunderReader {

    private static final TextRule NAME = TextRule.line(2, 120);
    private static final TextRule SIREN = TextRule.token(20);
    private static final Pattern BLANKS = Pattern.compile(" ");

    private FunderReader() {}

    static FunderInput read(Members members) {
        var name = members.required("name", members.text("name", NAME)).value();
        var kind = members.required("kind", members.oneOf("kind", FunderKind.class))
                .value();
        var publicMoney = members.bool("publicMoney").value();
        var siren = members.parsed("siren", SIREN, FunderReader::siren).value();
        members.serverOwned(Recorded.SERVER_OWNED);
        members.finish();
        members.spot().faults().refuseIfAny();
        return new FunderInput(name.orElseThrow(), kind.orElseThrow(), publicMoney.orElse(false), siren);
    }

    private static Optional<Siren> siren(String text, Spot spot) {
        var digits = BLANKS.matcher(text).replaceAll("");
        if (Siren.isValid(digits)) {
            return Optional.of(new Siren(digits));
        }
        spot.fault("not-a-siren", "Nine digits with their check digit are expected.");
        return Optional.empty();
    }
}
