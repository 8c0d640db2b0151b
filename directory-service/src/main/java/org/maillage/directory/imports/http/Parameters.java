package org.maillage.directory.imports.http;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.maillage.directory.imports.Completeness;
import org.maillage.directory.imports.Completeness.Fate;
import org.maillage.directory.imports.ImportId;
import org.maillage.directory.imports.ImportOrder;
import org.maillage.directory.imports.ImportRows;
import org.maillage.directory.imports.profile.Profiles;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.ImportOutcome.Kind;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;

/** The query of a request, every fault of it at once; a parameter that means nothing here is refused, never ignored. */
final class Parameters {

    private static final int MOST_ROWS = 1_000;
    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9.-]{1,49}");
    private static final Set<String> OF_AN_ORDER = Set.of(
            "profile", "source", "networkId", "dryRun", "emptyClears", "complete", "disappeared", "force", "sameAs");
    private static final Set<String> OF_ROWS = Set.of("outcome", "line", "key", "after", "limit");

    private final MultivaluedMap<String, String> query;
    private final List<Fault> faults = new ArrayList<>();

    private Parameters(UriInfo uri, Set<String> known) {
        this.query = uri.getQueryParameters();
        var unknown = new TreeSet<>(query.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new Refusal("unknown-parameter", "Not understood here: " + String.join(", ", unknown) + ".");
        }
    }

    static ImportOrder order(UriInfo uri, Profiles profiles) {
        var parameters = new Parameters(uri, OF_AN_ORDER);
        var profile = parameters.profile(profiles);
        var order = new ImportOrder(
                parameters.source(profile),
                profile,
                parameters.uuid("networkId").map(NetworkId::new),
                parameters.truth("dryRun"),
                parameters.truth("emptyClears"),
                parameters.completeness(),
                parameters.uuid("sameAs").map(ImportId::new));
        parameters.refuse();
        return order;
    }

    static ImportRows.Wanted rows(UriInfo uri, boolean differing) {
        var parameters = new Parameters(uri, OF_ROWS);
        var wanted = new ImportRows.Wanted(
                parameters.oneOf("outcome", Kind.class),
                parameters.number("line"),
                parameters.text("key"),
                differing,
                parameters.number("after").orElse(0L),
                parameters.limit());
        parameters.refuse();
        return wanted;
    }

    private String profile(Profiles profiles) {
        var profile = text("profile").orElse("");
        if (profiles.byName(profile).isEmpty()) {
            fault("profile", "unknown-code", "One of " + String.join(", ", profiles.names()) + " is expected.");
        }
        return profile;
    }

    private String source(String usual) {
        var source = text("source").orElse(usual);
        if (!SOURCE.matcher(source).matches() || source.equals("steward")) {
            fault("source", "malformed", "2 to 50 of a-z, 0-9, dot and hyphen are expected, and not steward.");
        }
        return source;
    }

    private Optional<Completeness> completeness() {
        var fate = oneOf("disappeared", Fate.class).orElse(Fate.FLAG);
        boolean forced = truth("force");
        if (truth("complete")) {
            return Optional.of(new Completeness(fate, forced));
        }
        for (var name : List.of("disappeared", "force")) {
            if (text(name).isPresent()) {
                fault(name, "not-complete", "Only a complete file tells what disappeared.");
            }
        }
        return Optional.empty();
    }

    private int limit() {
        long limit = number("limit").orElse(100L);
        if (limit < 1 || limit > MOST_ROWS) {
            fault("limit", "out-of-range", "From 1 to " + MOST_ROWS + " is expected.");
            return MOST_ROWS;
        }
        return (int) limit;
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(query.getFirst(name)).filter(value -> !value.isEmpty());
    }

    private Optional<UUID> uuid(String name) {
        try {
            return text(name).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            fault(name, "malformed", "A UUID is expected.");
            return Optional.empty();
        }
    }

    private Optional<Long> number(String name) {
        try {
            return text(name).map(Long::valueOf);
        } catch (NumberFormatException e) {
            fault(name, "malformed", "A whole number is expected.");
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
        var text = text(name);
        var values = List.of(type.getEnumConstants());
        var value = text.flatMap(code ->
                values.stream().filter(one -> one.name().equalsIgnoreCase(code)).findFirst());
        if (text.isPresent() && value.isEmpty()) {
            fault(name, "unknown-code", "One of " + values + " is expected.");
        }
        return value;
    }

    private boolean truth(String name) {
        var text = text(name).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            fault(name, "malformed", "true or false is expected.");
        }
        return text.equals("true");
    }

    private void fault(String name, String code, String message) {
        faults.add(new Fault("/" + name, code, message));
    }

    private void refuse() {
        if (!faults.isEmpty()) {
            throw Refusal.validation(faults);
        }
    }
}
