package org.maillage.directory.network;

import static org.maillage.directory.network.NetworkFields.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** Reads the members of a {@code ManifestoInput} over the criteria that stand; other criteria are a new version. */
final class ManifestoReader {

    private static final int MOST = 20;
    private static final int HEAVIEST = 10;
    private static final Pattern CODE_SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final TextRule CODE = TextRule.token(60);
    private static final TextRule LABEL = TextRule.line(1, 120);

    private ManifestoReader() {}

    static SheetPatch read(Members members, NetworkSheet present, Manifestos manifestos) {
        var patch = new SheetPatch().set(MANIFESTO, members.id("resourceId"));
        patch.get(MANIFESTO).value().filter(id -> !manifestos.isManifesto(id)).ifPresent(id -> members.spot(
                        "resourceId")
                .fault("unknown-resource", "No resource of kind MANIFESTO has this id."));
        var read = members.required("criteria", members.objects("criteria", MOST));
        members.finish();
        var criteria = read.value().map(list -> criteria(list, present.criteriaVersion() + 1));
        if (criteria.filter(List::isEmpty).isPresent()) {
            members.spot("criteria").fault("required", "At least one criterion is needed.");
        }
        criteria.filter(wanted -> !wanted.isEmpty() && !sameTerms(wanted, present.criteria()))
                .ifPresent(wanted -> patch.set(CRITERIA, Field.given(wanted))
                        .set(FORMER_CRITERIA, Field.given(joined(present.formerCriteria(), present.criteria()))));
        return patch;
    }

    private static List<Criterion> criteria(List<Members> elements, int version) {
        var codes = new HashSet<String>();
        var criteria = new ArrayList<Criterion>();
        for (var members : elements) {
            var criterion = one(members, version);
            criterion.filter(c -> !codes.add(c.code())).ifPresent(c -> members.spot("code")
                    .fault("repeated", "Another criterion has this code."));
            criterion.ifPresent(criteria::add);
        }
        return criteria;
    }

    private static Optional<Criterion> one(Members members, int version) {
        var code = members.required("code", members.parsed("code", CODE, (text, at) -> {
            if (CODE_SHAPE.matcher(text).matches()) {
                return Optional.of(text);
            }
            at.fault("code-invalid", "Small letters and digits, joined by single hyphens, are expected.");
            return Optional.<String>empty();
        }));
        var label = members.required("label", members.text("label", LABEL));
        var weight = members.required("weight", members.integer("weight", 1, HEAVIEST));
        members.finish();
        return code.value()
                .flatMap(c -> label.value().flatMap(l -> weight.value().map(w -> new Criterion(c, l, w, version))));
    }

    private static boolean sameTerms(List<Criterion> some, List<Criterion> others) {
        return some.size() == others.size()
                && some.stream().allMatch(one -> others.stream().anyMatch(one::saysTheSameAs));
    }

    private static List<Criterion> joined(List<Criterion> former, List<Criterion> present) {
        var all = new ArrayList<>(former);
        all.addAll(present);
        return all;
    }
}
