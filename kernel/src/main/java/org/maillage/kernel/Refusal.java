package org.maillage.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A clear no, with its code. One mapper per protocol turns it into an answer; the status, the title and the help of a
 * code are in {@link RefusalCatalogue}.
 */
public final class Refusal extends RuntimeException {

    private final String code;
    private final transient Map<String, Object> figures;
    private final transient List<Fault> faults;

    public Refusal(String code, String detail) {
        this(code, detail, Map.of(), List.of());
    }

    private Refusal(String code, String detail, Map<String, Object> figures, List<Fault> faults) {
        super(detail);
        this.code = code;
        this.figures = figures;
        this.faults = faults;
    }

    /** 422: every fault at once, each with the JSON pointer of the member at fault. */
    public static Refusal validation(List<Fault> faults) {
        var detail =
                faults.size() == 1 ? "1 member is not acceptable." : faults.size() + " members are not acceptable.";
        return new Refusal("validation", detail, Map.of(), List.copyOf(faults));
    }

    public static Refusal notFound(String what) {
        return new Refusal("not-found", "There is no such " + what + ", or none that you may know of.");
    }

    public static Refusal forbidden() {
        return new Refusal("forbidden", "You are known, and not allowed to do this.");
    }

    public static Refusal unauthenticated() {
        return new Refusal("unauthenticated", "This needs a valid access token.");
    }

    public static Refusal staleVersion(long present) {
        return new Refusal("stale-version", "The thing has changed since you read it.").with("version", present);
    }

    public static Refusal wrongState(String state) {
        return new Refusal("wrong-state", "The state " + state + " does not allow this.").with("state", state);
    }

    /** The same refusal with one more figure that a client needs, such as {@code remaining} or {@code version}. */
    public Refusal with(String name, Object value) {
        var more = new LinkedHashMap<>(figures);
        more.put(name, value);
        return new Refusal(code, detail(), more, faults);
    }

    public String code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public Map<String, Object> figures() {
        return figures;
    }

    public List<Fault> faults() {
        return faults;
    }
}
