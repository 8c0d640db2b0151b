package org.maillage.funding.ledger;

import java.util.Optional;
import java.util.UUID;

/**
 * An account by its name. Two accounts of one name are the same account.
 *
 * @param owner the improvement, programme, funder, place, contribution or steward place whose account it is
 * @param source the programme or funder that the money on an improvement comes from
 * @param network decides who reads it; of the deployment when empty
 */
public record Account(
        String name, AccountKind kind, Optional<UUID> owner, Optional<UUID> source, Optional<UUID> network) {

    /** The bank or a provider, by channel. */
    public static Account world(String channel) {
        return new Account("world:" + channel, AccountKind.WORLD, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What a funder brought minus what it undertook. */
    public static Account funder(UUID funder) {
        return of(AccountKind.FUNDER, "funder:" + funder, funder);
    }

    /** Budget that is free to match. */
    public static Account available(UUID programme, UUID network) {
        return of(AccountKind.AVAILABLE, "programme:" + programme + ":available", programme)
                .in(network);
    }

    /** Due back from a steward to a programme. */
    public static Account returning(UUID programme, UUID network) {
        return of(AccountKind.RETURNING, "programme:" + programme + ":returning", programme)
                .in(network);
    }

    public static Account reserved(UUID improvement, UUID programme, UUID network) {
        return of(AccountKind.RESERVED, "improvement:" + improvement + ":reserved:" + programme, improvement)
                .from(programme)
                .in(network);
    }

    public static Account matched(UUID improvement, UUID programme, UUID network) {
        return of(AccountKind.MATCHED, "improvement:" + improvement + ":matched:" + programme, improvement)
                .from(programme)
                .in(network);
    }

    public static Account granted(UUID improvement, UUID funder, UUID network) {
        return of(AccountKind.GRANTED, "improvement:" + improvement + ":granted:" + funder, improvement)
                .from(funder)
                .in(network);
    }

    /** Own money of places that is committed and not paid. */
    public static Account promised(UUID improvement, UUID network) {
        return of(AccountKind.PROMISED, "improvement:" + improvement + ":promised", improvement)
                .in(network);
    }

    /** Own money of places that is paid and held. */
    public static Account own(UUID improvement, UUID network) {
        return of(AccountKind.OWN, "improvement:" + improvement + ":own", improvement)
                .in(network);
    }

    /** Minus what a place promised, plus what is to be given back to it. */
    public static Account place(UUID place) {
        return of(AccountKind.PLACE, "place:" + place, place);
    }

    /** Received for a contribution, and not yet enough. */
    public static Account suspense(UUID contribution, UUID network) {
        return of(AccountKind.SUSPENSE, "suspense:" + contribution, contribution)
                .in(network);
    }

    /** Received, and nobody knows for what. */
    public static Account suspenseUnknown() {
        return new Account(
                "suspense:unknown", AccountKind.SUSPENSE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A payout under way to a steward place. */
    public static Account payable(UUID steward, UUID network) {
        return of(AccountKind.PAYABLE, "steward:" + steward + ":payable", steward)
                .in(network);
    }

    /** What a steward place owes after a refund of what it was paid, as a negative amount. */
    public static Account owed(UUID steward, UUID network) {
        return of(AccountKind.OWED, "steward:" + steward + ":owed", steward).in(network);
    }

    private static Account of(AccountKind kind, String name, UUID owner) {
        return new Account(name, kind, Optional.of(owner), Optional.empty(), Optional.empty());
    }

    private Account from(UUID programmeOrFunder) {
        return new Account(name, kind, owner, Optional.of(programmeOrFunder), network);
    }

    private Account in(UUID ofNetwork) {
        return new Account(name, kind, owner, source, Optional.of(ofNetwork));
    }
}
