package org.maillage.directory.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.network.Networks;
import org.maillage.directory.place.ConfirmablePlaces;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.proposal.Suggestions;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** Confirming without a login, by a link that an admin or a reminder has given. */
@ApplicationScoped
@Transactional
public class LinkConfirmation {

    private final ConfirmablePlaces places;
    private final ConfirmLinks links;
    private final LinkSeal seal;
    private final UsedLinks used;
    private final Suggestions suggestions;
    private final Networks networks;
    private final Clock clock;

    LinkConfirmation(
            ConfirmablePlaces places,
            ConfirmLinks links,
            LinkSeal seal,
            UsedLinks used,
            Suggestions suggestions,
            Networks networks,
            Clock clock) {
        this.places = places;
        this.links = links;
        this.seal = seal;
        this.used = used;
        this.suggestions = suggestions;
        this.networks = networks;
        this.clock = clock;
    }

    /** {@code {"parts": [...]}}, by an admin of the place's networks; without parts, all that have something in them. */
    public OfferedLink offer(PlaceId id, Map<String, @Nullable Object> tree) {
        var wanted = places.named(id, tree);
        used.forgetExpired(clock.instant());
        return links.offer(id, pageOf(wanted.networkIds()), wanted.parts());
    }

    /** What the link would confirm; changes nothing. Refuses {@code link-expired}, {@code place-closed}. */
    public LinkState look(String token) {
        var link = opened(token);
        return useSoFar(link).stateOf(link);
    }

    /** Confirms; again, it answers what the first time did. */
    public LinkState confirm(String token) {
        var link = opened(token);
        var use = useOf(link);
        if (!use.hasConfirmed()) {
            places.confirm(link.place(), link.parts());
            use.confirm(clock.instant());
            used.add(use);
        }
        return use.stateOf(link);
    }

    /** {@code {"text": "..."}}: something is wrong. It is left to those who keep the place, once for each link. */
    public LinkState suggest(String token, Map<String, @Nullable Object> tree) {
        var link = opened(token);
        var use = useOf(link);
        if (!use.hasSuggested()) {
            suggestions.record(link.place(), Optional.empty(), words(tree));
            use.suggest(clock.instant());
            used.add(use);
        }
        return use.stateOf(link);
    }

    private static String words(Map<String, @Nullable Object> tree) {
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var words = members.required("text", members.text("text", Suggestions.WORDS))
                .value();
        members.finish();
        faults.refuseIfAny();
        return words.orElseThrow();
    }

    /** Its use so far, which nobody else changes until the transaction ends. */
    private UsedLink useOf(ConfirmLink link) {
        places.lock(link.place());
        return useSoFar(link);
    }

    private UsedLink useSoFar(ConfirmLink link) {
        return used.byNonce(link.nonce()).orElseGet(() -> new UsedLink(link, places.open(link.place(), link.parts())));
    }

    /** Of the first of the place's networks that has one. */
    private Optional<String> pageOf(Collection<UUID> networkIds) {
        return networkIds.stream()
                .sorted()
                .flatMap(id -> networks.byId(new NetworkId(id)).stream())
                .flatMap(network -> network.sheet().confirmPage().stream())
                .findFirst();
    }

    private ConfirmLink opened(String token) {
        var link = seal.open(token).orElseThrow(() -> Refusal.notFound("link"));
        if (link.hasExpired(clock.instant())) {
            throw new Refusal("link-expired", "The link was good for 30 days.").with("expiredAt", link.expiresAt());
        }
        return link;
    }
}
