package org.maillage.directory.need;

import static org.maillage.directory.need.NeedFields.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.directory.host.HostId;
import org.maillage.directory.host.Hosts;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.sheet.Entry;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.solution.Solutions;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;
import org.maillage.kernel.matching.NeedKind;

/** Reads the members of a {@code NeedInput} and of an answer. */
@ApplicationScoped
class NeedReader {

    private static final TextRule TITLE_RULE = TextRule.line(2, 200);
    private static final TextRule LONG = TextRule.block(2_000);

    private final Solutions solutions;
    private final Hosts hosts;

    NeedReader(Solutions solutions, Hosts hosts) {
        this.solutions = solutions;
        this.hosts = hosts;
    }

    SheetPatch read(Members members) {
        var patch = new SheetPatch()
                .set(TITLE, members.required("title", members.text("title", TITLE_RULE)))
                .set(KIND, members.required("kind", members.oneOf("kind", NeedKind.class)))
                .set(DETAILS, members.text("details", LONG))
                .set(SOLUTION, members.id("solutionId").flatMap(id -> known(id, members)));
        members.serverOwned(Entry.SERVER_OWNED);
        members.serverOwned("networkIds", "territory", "placeStatus", "need", "status", "answers", "licence");
        members.finish();
        return patch;
    }

    /** Empty when it is at fault. */
    Optional<NeedOwner> owner(Members members) {
        var place = members.id("placeId").value();
        var network = members.id("networkId").value();
        if (place.isPresent() == network.isPresent()) {
            members.spot("placeId").fault("one-owner", "A need is that of a place or of a network, one of them.");
            return Optional.empty();
        }
        return place.map(PlaceId::new).<NeedOwner>map(NeedOwner.OfPlace::new).or(() -> network.map(NetworkId::new)
                .map(NeedOwner.OfNetwork::new));
    }

    /** Empty when it is at fault. */
    Optional<Answer> answer(Members members, Instant now) {
        var host = members.id("hostId").value();
        host.filter(id -> hosts.byId(new HostId(id)).isEmpty())
                .ifPresent(id -> members.spot("hostId").fault("unknown-host", "There is no such host."));
        var message = members.required("message", members.text("message", LONG)).value();
        members.finish();
        return message.map(text -> new Answer(host.orElse(null), text, now));
    }

    private Optional<UUID> known(UUID solution, Members members) {
        if (solutions.existing(Set.of(solution)).isEmpty()) {
            members.spot("solutionId").fault("unknown-solution", "No solution of the catalogue has this id.");
            return Optional.empty();
        }
        return Optional.of(solution);
    }
}
