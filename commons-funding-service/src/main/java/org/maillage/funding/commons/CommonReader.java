package org.maillage.funding.commons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.maillage.funding.record.Slug;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;
import org.maillage.kernel.input.WebUrl;
import org.maillage.kit.record.Recorded;

/** Reads the members of a {@code CommonInput}. */
@ApplicationScoped
class CommonReader {

    private static final TextRule NAME = TextRule.line(2, 120);
    private static final TextRule SUMMARY = TextRule.line(2, 280);
    private static final TextRule DESCRIPTION = TextRule.block(10_000);
    private static final TextRule SHORT = TextRule.line(1, 80);
    private static final int MOST_STEWARDS = 20;
    private static final int MOST_NETWORKS = 50;

    /** What stands after these members over what stood before; refuses with every fault at once. */
    CommonSheet read(Members members, Optional<CommonSheet> present) {
        var name = members.required("name", members.text("name", NAME)).over(present.map(CommonSheet::name));
        var summary =
                members.required("summary", members.text("summary", SUMMARY)).over(present.map(CommonSheet::summary));
        var kind = members.required("kind", members.oneOf("kind", CommonKind.class))
                .over(present.map(CommonSheet::kind));
        var networks = members.required("networkIds", members.ids("networkIds", MOST_NETWORKS))
                .over(present.map(CommonSheet::networks));
        if (networks.filter(List::isEmpty).isPresent()) {
            members.spot("networkIds").fault("required", "A common is listed in one network at least.");
        }
        var description = members.text("description", DESCRIPTION).over(present.map(CommonSheet::description));
        var licence = members.text("licence", SHORT).over(present.map(CommonSheet::licence));
        var url = members.parsed("url", WebUrl.RULE, WebUrl::read).over(present.map(CommonSheet::url));
        var repository =
                members.parsed("repository", WebUrl.RULE, WebUrl::read).over(present.map(CommonSheet::repository));
        var maturity = members.text("maturity", SHORT).over(present.map(CommonSheet::maturity));
        var stewards = members.ids("stewardPlaceIds", MOST_STEWARDS).over(present.map(CommonSheet::stewardPlaces));
        var solution = members.id("solutionId").over(present.map(CommonSheet::solution));
        var slug = slug(members, present).or(() -> name.flatMap(Slug::of));
        if (name.isPresent() && slug.isEmpty()) {
            members.spot("slug").fault("required", "No slug can be made from this name.");
        }
        members.serverOwned(Recorded.SERVER_OWNED);
        members.serverOwned("status", "reason", "stewards", "originNetworkId");
        members.finish();
        members.spot().faults().refuseIfAny();
        return new CommonSheet(
                slug.orElseThrow(),
                name.orElseThrow(),
                summary.orElseThrow(),
                description.orElse(null),
                kind.orElseThrow(),
                licence.orElse(null),
                url.orElse(null),
                repository.orElse(null),
                maturity.orElse(null),
                stewards.orElse(List.of()),
                networks.orElseThrow(),
                solution.orElse(null));
    }

    /** An address that was given once stays unless another is asked for. */
    private static Optional<Slug> slug(Members members, Optional<CommonSheet> present) {
        return Slug.read(members).value().or(() -> present.map(CommonSheet::slug));
    }
}
