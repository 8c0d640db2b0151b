package org.maillage.funding.directgrant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.funder.FunderId;
import org.maillage.kernel.Apportionment;
import org.maillage.kernel.Money;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** A {@code DirectGrantInput}: equal weights where none are given. */
record GrantInput(
        List<UUID> improvements, List<Integer> weights, FunderId funder, Money amount, Optional<String> note) {

    private static final long MOST = 1_000_000_000_00L;
    private static final int MOST_PARTS = 100;
    private static final TextRule NOTE = TextRule.block(2_000);

    static GrantInput read(Map<String, @Nullable Object> tree) {
        var faults = Faults.strict();
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(tree);
        var weights = Weights.read(rest.remove("weights"), faults);
        var members = Members.whole(rest, faults);
        var improvements = members.required("improvementIds", members.ids("improvementIds", MOST_PARTS))
                .value();
        var funder = members.required("funderId", members.id("funderId")).value();
        var amount = members.required("amount", members.moneyOfAnyCurrency("amount", MOST))
                .value();
        var note = members.text("note", NOTE).value();
        members.finish();
        if (improvements.filter(List::isEmpty).isPresent()) {
            members.spot("improvementIds").fault("required", "A grant goes to one improvement at least.");
        }
        if (amount.filter(money -> money.cents() == 0).isPresent()) {
            members.spot("amount").fault("out-of-range", "A grant is above zero.");
        }
        checkWeights(members, weights, improvements.map(List::size).orElse(0));
        faults.refuseIfAny();
        var all = improvements.orElseThrow();
        return new GrantInput(
                all,
                weights.orElseGet(() -> all.stream().map(id -> 1).toList()),
                funder.map(FunderId::new).orElseThrow(),
                amount.orElseThrow(),
                note);
    }

    private static void checkWeights(Members members, Optional<List<Integer>> weights, int improvements) {
        if (weights.filter(list -> list.size() != improvements).isPresent()) {
            members.spot("weights").fault("out-of-range", "There is one weight for each improvement.");
        }
        if (weights.filter(list -> list.stream().mapToLong(Integer::longValue).sum() == 0)
                .isPresent()) {
            members.spot("weights").fault("out-of-range", "One weight at least is above zero.");
        }
    }

    /** By largest remainder, in cents, in the order of the ids. */
    Map<UUID, Long> parts() {
        var byId = new LinkedHashMap<String, Long>();
        for (int i = 0; i < improvements.size(); i++) {
            byId.put(improvements.get(i).toString(), (long) weights.get(i));
        }
        return Apportionment.largestRemainder(amount.cents(), byId).entrySet().stream()
                .collect(Collectors.toMap(
                        part -> UUID.fromString(part.getKey()),
                        Map.Entry::getValue,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
