package org.maillage.funding.payout.pain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.funding.payee.BankAccount;
import org.maillage.funding.payee.Iban;
import org.maillage.funding.payout.TransferOrder;
import org.maillage.funding.payout.TransferOrder.Transfer;
import org.maillage.kernel.Money;

class PainWriterTest {

    private static final BankAccount NETWORK =
            new BankAccount("Réseau des tiers-lieux", new Iban("FR7630006000011234567890189"));
    private static final BankAccount KEEPER =
            new BankAccount("L’Établi & Cœur <Ouvert>", new Iban("FR1420041010050500013M02606"));

    private final PainWriter writer = new PainWriter();

    @Test
    void writes_an_order_that_fits_the_published_schema() {
        var xml = writer.write(order(
                new Transfer("0198f0c27a517c3e9d425b1e0c7a9f10", Money.euros(1_234_50), KEEPER, "Export iCalendar")));

        assertThat(xml)
                .contains("xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\"")
                .contains("<NbOfTxs>1</NbOfTxs><CtrlSum>1234.50</CtrlSum>")
                .contains("<EndToEndId>0198f0c27a517c3e9d425b1e0c7a9f10</EndToEndId>")
                .contains("<InstdAmt Ccy=\"EUR\">1234.50</InstdAmt>")
                .contains("<SvcLvl><Cd>SEPA</Cd></SvcLvl>")
                .contains("<ReqdExctnDt><Dt>2026-11-23</Dt></ReqdExctnDt>");
    }

    @Test
    void writes_the_same_order_in_the_same_bytes() {
        var order = order(new Transfer("a1", Money.euros(100), KEEPER, "x"));

        assertThat(writer.write(order)).isEqualTo(new PainWriter().write(order));
    }

    @Test
    void writes_names_in_the_characters_that_banks_take() {
        var xml = writer.write(order(new Transfer("a1", Money.euros(100), KEEPER, "日本 – № 7")));

        assertThat(xml)
                .contains("<Nm>Reseau des tiers-lieux</Nm>")
                .contains("<Nm>L'Etabli + Coeur Ouvert</Nm>")
                .contains("<Ustrd>No 7</Ustrd>");
    }

    @Test
    void puts_currencies_in_batches_of_their_own() {
        var xml = writer.write(order(
                new Transfer("a1", Money.euros(100), KEEPER, "x"),
                new Transfer("a2", new Money(5_000, "CHF"), KEEPER, "x"),
                new Transfer("a3", Money.euros(250), KEEPER, "x")));

        assertThat(xml).contains("<NbOfTxs>2</NbOfTxs><CtrlSum>3.50</CtrlSum><PmtTpInf>");
        assertThat(xml.split("<PmtInf>")).hasSize(3);
    }

    @Test
    void writes_nothing_that_does_not_fit() {
        var tooLong = "x".repeat(36);

        assertThatIllegalStateException()
                .isThrownBy(() -> writer.write(order(new Transfer(tooLong, Money.euros(100), KEEPER, "x"))));
        assertThatIllegalStateException().isThrownBy(() -> writer.write(order()));
    }

    private static TransferOrder order(Transfer... transfers) {
        return new TransferOrder(
                UUID.fromString("0198f0c2-7a51-7c3e-9d42-5b1e0c7a9f10"),
                Instant.parse("2026-11-20T14:03:11.402Z"),
                LocalDate.of(2026, 11, 23),
                NETWORK,
                List.of(transfers));
    }
}
