package org.maillage.gateway.testing;

import java.util.Map;
import java.util.TreeMap;
import org.maillage.gateway.testing.Mutations.Asked;

/** Of resources, solutions, hosts, tools and needs. */
final class CatalogueMutations {

    private static final String ID = "\"" + Things.SPACE + "\"";
    private static final String PLACE = "\"" + Things.PLACE + "\"";
    private static final String NETWORK = "\"" + Things.NETWORK + "\"";
    private static final String RESOURCE = "input: {title: \"Kit\", kind: GUIDE, url: \"https://kit.example/\"}";
    private static final String SOLUTION = "input: {name: \"Outil\", needs: [\"files\"]}";
    private static final String HOST =
            "input: {name: \"Hébergeur\", legalForm: \"ASSOCIATION\", economicModel: \"FREE\"}";
    private static final String DIRECTORY = "/api/directory/";

    private CatalogueMutations() {}

    static Map<String, Asked> all() {
        var all = new TreeMap<String, Asked>();
        all.put("publishResource", asked("publishResource(" + RESOURCE + ") { id }", "POST", "resources"));
        all.put(
                "updateResource",
                asked(
                        "updateResource(id: " + ID + ", version: 1, " + RESOURCE + ") { id }",
                        "PATCH",
                        "resources/" + Things.SPACE));
        all.put(
                "withdrawResource",
                asked("withdrawResource(id: " + ID + ", version: 1)", "DELETE", "resources/" + Things.SPACE));
        all.put("publishSolution", asked("publishSolution(" + SOLUTION + ") { id }", "POST", "solutions"));
        all.put(
                "updateSolution",
                asked(
                        "updateSolution(id: " + ID + ", version: 1, " + SOLUTION + ") { id }",
                        "PATCH",
                        "solutions/" + Things.SPACE));
        all.put(
                "assessSolution",
                asked(
                        "assessSolution(solutionId: " + ID + ", input: {networkId: " + NETWORK
                                + ", scores: [{criterion: \"privacy\", value: 5}]}) { id }",
                        "POST",
                        "solutions/" + Things.SPACE + "/assessments"));
        all.put("publishHost", asked("publishHost(" + HOST + ") { id }", "POST", "hosts"));
        all.put(
                "updateHost",
                asked("updateHost(id: " + ID + ", version: 1, " + HOST + ") { id }", "PATCH", "hosts/" + Things.SPACE));
        all.put(
                "declareToolUsage",
                asked(
                        "declareToolUsage(placeId: " + PLACE
                                + ", input: {tool: \"Nextcloud\", need: \"files\"}) { id }",
                        "POST",
                        "places/" + Things.PLACE + "/tools"));
        all.put("endToolUsage", asked("endToolUsage(id: " + ID + ")", "DELETE", "tools/" + Things.SPACE));
        all.put(
                "voiceNeed",
                asked(
                        "voiceNeed(input: {placeId: " + PLACE + ", title: \"Agenda partagé\", kind: TOOL}) { id }",
                        "POST",
                        "needs"));
        all.put(
                "answerNeed",
                asked(
                        "answerNeed(needId: " + ID + ", message: \"Nous le faisons.\") { id }",
                        "POST",
                        "needs/" + Things.SPACE + "/answers"));
        all.put(
                "settleNeed",
                asked("settleNeed(id: " + ID + ", version: 1) { id }", "POST", "needs/" + Things.SPACE + "/settle"));
        all.put(
                "withdrawNeed",
                asked(
                        "withdrawNeed(id: " + ID + ", version: 1) { id }",
                        "POST",
                        "needs/" + Things.SPACE + "/withdraw"));
        return all;
    }

    private static Asked asked(String document, String method, String path) {
        return new Asked(document, method + " " + DIRECTORY + path);
    }
}
