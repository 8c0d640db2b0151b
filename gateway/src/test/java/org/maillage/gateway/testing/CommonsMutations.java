package org.maillage.gateway.testing;

import java.util.Map;
import java.util.TreeMap;
import org.maillage.gateway.testing.Mutations.Asked;

/** Of commons, their improvements, programmes and decisions. */
final class CommonsMutations {

    private static final String ID = "\"" + Things.SPACE + "\"";
    private static final String PLACE = "\"" + Things.PLACE + "\"";
    private static final String NETWORK = "\"" + Things.NETWORK + "\"";
    private static final String EUROS = "{amount: \"100.00\"}";
    private static final String KEY = "idempotencyKey: \"0123456789abcdef\"";
    private static final String COMMON =
            "input: {name: \"Agenda\", summary: \"À tous\", kind: SOFTWARE, networkIds: [" + NETWORK + "]}";
    private static final String IMPROVEMENT =
            "input: {title: \"Export\", description: \"iCalendar\", costLines: [{label: \"Travail\", amount: " + EUROS
                    + "}]}";
    private static final String PROGRAMME = "input: {name: \"Un pour un\", funderId: " + ID + ", networkId: " + NETWORK
            + ", budget: " + EUROS + ", opensAt: \"2026-12-01T00:00:00Z\", closesAt: \"2026-12-31T00:00:00Z\"}";
    private static final String FUNDING = "/api/funding/";

    private CommonsMutations() {}

    static Map<String, Asked> all() {
        var all = new TreeMap<String, Asked>();
        all.put("listCommon", asked("listCommon(" + COMMON + ") { id }", "POST", "commons"));
        all.put(
                "updateCommon",
                asked(
                        "updateCommon(id: " + ID + ", version: 1, " + COMMON + ") { id }",
                        "PATCH",
                        "commons/" + Things.SPACE));
        all.put(
                "archiveCommon",
                asked(
                        "archiveCommon(id: " + ID + ", version: 1, reason: \"fini\") { id }",
                        "POST",
                        "commons/" + Things.SPACE + "/archive"));
        all.put(
                "declareUsage",
                asked(
                        "declareUsage(commonId: " + ID + ", placeId: " + PLACE + ", relation: USES) { relation }",
                        "PUT",
                        "commons/" + Things.SPACE + "/usages/" + Things.PLACE));
        all.put(
                "evaluateCommon",
                asked(
                        "evaluateCommon(commonId: " + ID + ", placeId: " + PLACE
                                + ", scores: [{criterion: \"open\", value: 4}]) { comment }",
                        "PUT",
                        "commons/" + Things.SPACE + "/evaluations/" + Things.PLACE));
        all.put(
                "recordVolunteerTime",
                asked(
                        "recordVolunteerTime(input: {commonId: " + ID
                                + ", minutes: 450, activity: \"Traduire\", on: \"2026-11-10\"}) { id }",
                        "POST",
                        "volunteer-times"));
        all.put(
                "proposeImprovement",
                asked(
                        "proposeImprovement(commonId: " + ID + ", " + IMPROVEMENT + ") { id }",
                        "POST",
                        "commons/" + Things.SPACE + "/improvements"));
        all.put(
                "updateImprovement",
                asked(
                        "updateImprovement(id: " + ID + ", version: 1, " + IMPROVEMENT + ") { id }",
                        "PATCH",
                        "improvements/" + Things.SPACE));
        all.put(
                "openImprovement",
                asked("openImprovement(id: " + ID + ") { id }", "POST", "improvements/" + Things.SPACE + "/open"));
        all.put(
                "deliverImprovement",
                asked(
                        "deliverImprovement(id: " + ID + ", report: \"Fait.\") { id }",
                        "POST",
                        "improvements/" + Things.SPACE + "/deliver"));
        all.put(
                "verifyImprovement",
                asked("verifyImprovement(id: " + ID + ") { id }", "POST", "improvements/" + Things.SPACE + "/verify"));
        all.put(
                "cancelImprovement",
                asked(
                        "cancelImprovement(id: " + ID + ", reason: \"abandon\") { id }",
                        "POST",
                        "improvements/" + Things.SPACE + "/cancel"));
        all.put(
                "grantToImprovements",
                asked(
                        "grantToImprovements(input: {improvementIds: [" + ID + "], funderId: " + ID + ", amount: "
                                + EUROS + "}, " + KEY + ") { id }",
                        "POST",
                        "grants"));
        all.put(
                "registerFunder",
                asked("registerFunder(input: {name: \"Fondation\", kind: FOUNDATION}) { id }", "POST", "funders"));
        all.put("openProgramme", asked("openProgramme(" + PROGRAMME + ") { id }", "POST", "programmes"));
        all.put(
                "updateProgramme",
                asked(
                        "updateProgramme(id: " + ID + ", version: 1, " + PROGRAMME + ") { id }",
                        "PATCH",
                        "programmes/" + Things.SPACE));
        all.put(
                "approveProgramme",
                asked("approveProgramme(id: " + ID + ") { id }", "POST", "programmes/" + Things.SPACE + "/approve"));
        all.put(
                "suspendProgramme",
                asked(
                        "suspendProgramme(id: " + ID + ", reason: \"pause\") { id }",
                        "POST",
                        "programmes/" + Things.SPACE + "/suspend"));
        all.put(
                "resumeProgramme",
                asked("resumeProgramme(id: " + ID + ") { id }", "POST", "programmes/" + Things.SPACE + "/resume"));
        all.put(
                "closeProgramme",
                asked("closeProgramme(id: " + ID + ") { id }", "POST", "programmes/" + Things.SPACE + "/close"));
        all.put(
                "openDecision",
                asked(
                        "openDecision(input: {networkId: " + NETWORK
                                + ", question: \"Oui ?\", rule: MAJORITY, closesAt: \"2026-12-24T12:00:00Z\"}) { id }",
                        "POST",
                        "decisions"));
        all.put(
                "voteOnDecision",
                asked(
                        "voteOnDecision(decisionId: " + ID + ", placeId: " + PLACE + ", choice: FOR) { id }",
                        "PUT",
                        "decisions/" + Things.SPACE + "/votes/" + Things.PLACE));
        return all;
    }

    private static Asked asked(String document, String method, String path) {
        return new Asked(document, method + " " + FUNDING + path);
    }
}
