package org.maillage.funding.payment.camt;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.funding.payment.Payer;
import org.maillage.funding.payment.PaymentReference;

/** What came with a movement: references, words, and who sent it. */
record CamtRemittance(Element entry, Element details) {

    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_NAME = 140;
    private static final int LONGEST_IBAN = 34;

    /** The structured one, else a valid one in the free text. */
    Optional<PaymentReference> reference() {
        return details.all("RmtInf", "Strd", "CdtrRefInf", "Ref")
                .map(Element::ownText)
                .flatMap(text -> PaymentReference.read(text).stream())
                .findFirst()
                .or(() -> PaymentReference.within(words("")));
    }

    Optional<String> endToEndId() {
        return details.text("Refs", "EndToEndId").filter(Predicate.not("NOTPROVIDED"::equals));
    }

    Payer payer() {
        var name = details.text("RltdPties", "Dbtr", "Nm").or(() -> details.text("RltdPties", "Dbtr", "Pty", "Nm"));
        var iban = details.text("RltdPties", "DbtrAcct", "Id", "IBAN").map(text -> text.replace(" ", ""));
        var words = Optional.of(words(" ")).filter(text -> !text.isBlank());
        return new Payer(
                name.map(text -> cut(text, LONGEST_NAME)).orElse(null),
                iban.map(text -> cut(text, LONGEST_IBAN)).orElse(null),
                words.map(text -> cut(text, LONGEST_TEXT)).orElse(null));
    }

    String words(String between) {
        var own = Stream.of(details.all("RmtInf", "Ustrd"), details.all("AddtlTxInf"), entry.all("AddtlNtryInf"))
                .flatMap(texts -> texts)
                .map(Element::ownText);
        return own.collect(Collectors.joining(between));
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
