package org.maillage.funding.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Both formulas behind the one interface. */
final class QuadraticCase {

    private QuadraticCase() {}

    static Object answer(JsonNode given) {
        return switch (given.get("formula").textValue()) {
            case "capital-constrained" -> shown(new Quadratic().distribute(round(given)));
            case "alpha-fixed-point" -> shown(new AlphaFixedPoint().distribute(alphaRound(given)));
            default -> throw new IllegalArgumentException("a formula: " + given.get("formula"));
        };
    }

    private static Object shown(QuadraticShares shares) {
        return Map.of(
                "matches", shares.parts(),
                "capped", shares.capped(),
                "distributedCents", shares.distributed(),
                "releasedCents", shares.released());
    }

    private static QuadraticRound round(JsonNode given) {
        var gifts = StreamSupport.stream(given.get("contributions").spliterator(), false)
                .map(each -> new QuadraticRound.Gift(
                        each.get("place").textValue(),
                        each.get("commons").textValue(),
                        each.get("amountCents").longValue()))
                .toList();
        var listed = new HashSet<String>();
        given.path("commons").forEach(each -> listed.add(each.textValue()));
        return new QuadraticRound(
                given.get("potCents").longValue(),
                gifts,
                listed,
                UnderSubscription.valueOf(word(given, "underSubscription").orElse("RELEASE")),
                Optional.ofNullable(given.get("capShare"))
                        .map(share -> new QuadraticRound.Share(
                                share.get("numerator").intValue(),
                                share.get("denominator").intValue())),
                CapExcess.valueOf(word(given, "capExcess").orElse("REDISTRIBUTE")),
                Map.of());
    }

    private static Optional<String> word(JsonNode given, String member) {
        return Optional.ofNullable(given.get(member))
                .map(word -> word.textValue().toUpperCase(Locale.ROOT));
    }

    private static AlphaFixedPoint.Round alphaRound(JsonNode given) {
        var commons = new LinkedHashMap<String, AlphaFixedPoint.Common>();
        given.get("commons")
                .forEach(each -> commons.put(
                        each.get("id").textValue(),
                        new AlphaFixedPoint.Common(whole(each, "sumOfRoots"), whole(each, "spentCredits"))));
        return new AlphaFixedPoint.Round(
                whole(given, "precision"), whole(given, "factor"), whole(given, "budget"), commons);
    }

    private static Object shown(AlphaFixedPoint.Claims claims) {
        var texts = new LinkedHashMap<String, String>();
        claims.claims().forEach((common, claim) -> texts.put(common, claim.toString()));
        return Map.of(
                "alpha", claims.alpha().toString(),
                "claims", texts,
                "undistributed", claims.undistributed().toString());
    }

    private static BigInteger whole(JsonNode object, String member) {
        return new BigInteger(object.get(member).asText());
    }
}
