package org.maillage.gateway.testing;

import java.util.Map;
import java.util.TreeMap;
import org.maillage.gateway.testing.Mutations.Asked;

/** Of what networks decide: membership, proposals, duplicates, manifestos. */
final class CollectiveMutations {

    private static final String ID = "\"" + Things.SPACE + "\"";
    private static final String PLACE = "\"" + Things.PLACE + "\"";
    private static final String NETWORK = "\"" + Things.NETWORK + "\"";
    private static final String PLACES = "places/" + Things.PLACE;
    private static final String PROPOSALS = "proposals/" + Things.SPACE;
    private static final String DIRECTORY = "/api/directory/";

    private CollectiveMutations() {}

    static Map<String, Asked> all() {
        var all = new TreeMap<String, Asked>();
        all.put(
                "updateNetwork",
                asked(
                        "updateNetwork(id: " + NETWORK
                                + ", version: 1, input: {slug: \"b\", name: \"B b\", kind: THEMATIC}) { id }",
                        "PATCH",
                        "networks/" + Things.NETWORK));
        all.put(
                "adoptManifesto",
                asked(
                        "adoptManifesto(networkId: " + NETWORK
                                + ", input: {criteria: [{code: \"privacy\", label: \"Vie privée\", weight: 3}]}) { id }",
                        "PUT",
                        "networks/" + Things.NETWORK + "/manifesto"));
        all.put("reopenPlace", asked("reopenPlace(id: " + PLACE + ", version: 1) { id }", "POST", PLACES + "/reopen"));
        all.put(
                "mergePlaces",
                asked("mergePlaces(keep: " + PLACE + ", absorb: " + ID + ") { id }", "POST", PLACES + "/merge"));
        all.put(
                "dismissDuplicate",
                asked(
                        "dismissDuplicate(placeId: " + PLACE + ", otherId: " + ID + ", reason: \"deux lieux\") { id }",
                        "GET",
                        "duplicates"));
        all.put(
                "joinNetwork",
                asked(
                        "joinNetwork(placeId: " + PLACE + ", networkId: " + NETWORK + ") { id }",
                        "POST",
                        PLACES + "/networks/" + Things.NETWORK));
        all.put(
                "leaveNetwork",
                asked(
                        "leaveNetwork(placeId: " + PLACE + ", networkId: " + NETWORK + ") { id }",
                        "DELETE",
                        PLACES + "/networks/" + Things.NETWORK));
        all.put(
                "suggestChange",
                asked(
                        "suggestChange(placeId: " + PLACE
                                + ", input: {part: ADDRESS, text: \"La rue a changé de nom.\"}) { id }",
                        "POST",
                        PLACES + "/suggestions"));
        all.put(
                "claimPlace",
                asked(
                        "claimPlace(id: " + PLACE + ", message: \"Je tiens ce lieu.\") { id }",
                        "POST",
                        PLACES + "/claims"));
        all.put(
                "castVote",
                asked("castVote(proposalId: " + ID + ", choice: FOR) { id }", "POST", PROPOSALS + "/votes"));
        all.put(
                "acceptSuggestion",
                asked("acceptSuggestion(proposalId: " + ID + ") { id }", "POST", PROPOSALS + "/accept"));
        all.put(
                "refuseSuggestion",
                asked(
                        "refuseSuggestion(proposalId: " + ID + ", reason: \"C’est bien ainsi.\") { id }",
                        "POST",
                        PROPOSALS + "/refuse"));
        all.put("withdrawProposal", asked("withdrawProposal(id: " + ID + ") { id }", "POST", PROPOSALS + "/withdraw"));
        return all;
    }

    private static Asked asked(String document, String method, String path) {
        return new Asked(document, method + " " + DIRECTORY + path);
    }
}
