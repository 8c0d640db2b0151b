package org.maillage.funding.payment.camt;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.funding.payment.Payer;
import org.maillage.funding.payment.PaymentReference;
import org.maillage.funding.payment.StatementLine;
import org.maillage.funding.payment.StatementLine.Kind;
import org.maillage.funding.payment.camt.CamtFile.Line;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;

class CamtStatementsTest {

    private static final PaymentReference REFERENCE = PaymentReference.of(42);

    private final CamtStatements statements = new CamtStatements();

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void reads_each_version(int version) {
        var file = CamtFile.ofVersion(version).credit("300.00", "A1", REFERENCE.value());

        var lines = statements.read(file.bytes());

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(Kind.CREDIT);
            assertThat(line.amount()).isEqualTo(Money.euros(300_00));
            assertThat(line.bookedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(line.reference()).contains(REFERENCE);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9})
    void reads_no_other_version(int version) {
        refuses(CamtFile.ofVersion(version).credit("1.00", "A", "x").bytes());
    }

    @Test
    void finds_the_reference_in_the_structured_part_before_the_text() {
        var line = new Line("10.00", "EUR", "CRDT", "A1")
                .details("<RmtInf><Ustrd>" + PaymentReference.of(7) + "</Ustrd><Strd><CdtrRefInf><Ref>" + REFERENCE
                        + "</Ref></CdtrRefInf></Strd></RmtInf>");

        assertThat(only(CamtFile.ofVersion(8).entry(line)).reference()).contains(REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RF29MLG0000000042",
                "Virement RF29 MLG0 0000 0004 2 novembre",
                "rf29mlg00000</Ustrd><Ustrd>00042 merci",
                "RF28MLG0000000042 RF29MLG0000000042"
            })
    void finds_a_valid_reference_in_a_free_text(String text) {
        assertThat(only(CamtFile.ofVersion(2).text("10.00", "A1", text)).reference())
                .contains(REFERENCE);
    }

    @Test
    void finds_no_reference_with_wrong_check_digits() {
        assertThat(only(CamtFile.ofVersion(2).text("10.00", "A1", "RF28MLG0000000042"))
                        .reference())
                .isEmpty();
    }

    @Test
    void tells_who_paid_in_either_layout() {
        var old = new Line("10.00", "EUR", "CRDT", "A1")
                .details("<RltdPties><Dbtr><Nm>La Quincaillerie</Nm></Dbtr><DbtrAcct><Id><IBAN>FR14 2004</IBAN></Id>"
                        + "</DbtrAcct></RltdPties>");
        var recent = new Line("10.00", "EUR", "CRDT", "A1")
                .details("<RltdPties><Dbtr><Pty><Nm>La Quincaillerie</Nm></Pty></Dbtr></RltdPties>");

        assertThat(only(CamtFile.ofVersion(2).entry(old)).payer())
                .isEqualTo(new Payer("La Quincaillerie", "FR142004", null));
        assertThat(only(CamtFile.ofVersion(8).entry(recent)).payer().name()).isEqualTo("La Quincaillerie");
    }

    @Test
    void tells_credits_debits_returns_and_what_is_not_booked_apart() {
        var file = CamtFile.ofVersion(8)
                .credit("1.00", "A", "x")
                .debit("2.00", "B", "abc")
                .returned("3.00", "C", "abc")
                .raw("<Ntry><Amt Ccy=\"EUR\">4</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>PDNG</Cd></Sts></Ntry>")
                .raw("<Ntry><Amt Ccy=\"EUR\">5</Amt><CdtDbtInd>CRDT</CdtDbtInd><RvslInd>true</RvslInd><Sts>"
                        + "<Cd>BOOK</Cd></Sts></Ntry>");

        assertThat(statements.read(file.bytes()))
                .extracting(StatementLine::kind)
                .containsExactly(Kind.CREDIT, Kind.DEBIT, Kind.RETURN, Kind.NOT_BOOKED, Kind.RETURN);
    }

    @Test
    void takes_the_transactions_of_an_entry_apart_where_they_add_up() {
        var file = CamtFile.ofVersion(8).raw(batch("30.00", "10.00", "20.00"));

        var lines = statements.read(file.bytes());

        assertThat(lines).extracting(StatementLine::amount).containsExactly(Money.euros(10_00), Money.euros(20_00));
        assertThat(lines).extracting(StatementLine::identity).doesNotHaveDuplicates();
    }

    @Test
    void leaves_an_entry_whole_where_its_transactions_say_another_sum() {
        var file = CamtFile.ofVersion(8).raw(batch("29.50", "10.00", "20.00"));

        assertThat(statements.read(file.bytes()))
                .extracting(StatementLine::amount)
                .containsExactly(Money.euros(29_50));
    }

    @Test
    void knows_a_line_again_by_the_servicers_reference_in_its_account() {
        var line = only(CamtFile.ofVersion(2).credit("10.00", "A1", REFERENCE.value()));

        assertThat(only(CamtFile.ofVersion(8).text("10.00", "A1", "other words"))
                        .identity())
                .isEqualTo(line.identity());
        assertThat(only(CamtFile.ofVersion(2).credit("10.00", "A2", REFERENCE.value()))
                        .identity())
                .isNotEqualTo(line.identity());
        assertThat(only(CamtFile.of("FR1420041010050500013M02606").credit("10.00", "A1", REFERENCE.value()))
                        .identity())
                .isNotEqualTo(line.identity());
    }

    @Test
    void knows_a_line_without_such_a_reference_by_all_that_it_says() {
        var line = only(CamtFile.ofVersion(2).credit("10.00", "", REFERENCE.value()));

        assertThat(only(CamtFile.ofVersion(8).credit("10.00", "", REFERENCE.value()))
                        .identity())
                .isEqualTo(line.identity());
        assertThat(only(CamtFile.ofVersion(8).credit("10.01", "", REFERENCE.value()))
                        .identity())
                .isNotEqualTo(line.identity());
    }

    @Test
    void reads_zeros_after_the_cents_and_nothing_finer() {
        assertThat(only(CamtFile.ofVersion(8).credit("10.50000", "A", "x")).amount())
                .isEqualTo(Money.euros(10_50));
        refuses(CamtFile.ofVersion(8).credit("10.505", "A", "x").bytes());
        refuses(CamtFile.ofVersion(8).credit("-1.00", "A", "x").bytes());
        refuses(CamtFile.ofVersion(8).credit("1e3", "A", "x").bytes());
        refuses(CamtFile.ofVersion(8).credit("", "A", "x").bytes());
    }

    @Test
    void reads_the_encoding_that_the_document_declares() {
        var latin = CamtFile.ofVersion(2)
                .text("10.00", "A1", "caf\u00e9")
                .xml()
                .replace("UTF-8", "ISO-8859-1")
                .getBytes(ISO_8859_1);

        assertThat(statements.read(latin))
                .singleElement()
                .satisfies(line -> assertThat(line.payer().text()).isEqualTo("caf\u00e9"));
        refuses(CamtFile.ofVersion(2).text("10.00", "A1", "caf\u00e9").xml().getBytes(ISO_8859_1));
    }

    @Test
    void refuses_dtds_and_entities_from_elsewhere() {
        var xml = CamtFile.ofVersion(2).text("10.00", "A1", "&x;").xml();
        var start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

        for (var dtd : List.of(
                "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE Document SYSTEM \"http://127.0.0.1:9/x.dtd\">",
                "<!DOCTYPE Document [<!ENTITY a \"aa\"><!ENTITY x \"&a;&a;\">]>",
                "<!DOCTYPE Document>")) {
            refuses(xml.replace(start, start + dtd).getBytes(UTF_8));
        }
        refuses(xml.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml",
                "<Document/>",
                "<a xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"/>",
                "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"/>",
                "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt/></Document>",
                "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\"><BkToCstmrStmt><Stmt/></BkToCstmrStmt></Document>",
                "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><Stmt/></BkToCstmrStmt></Document>"
            })
    void refuses_what_is_no_statement(String text) {
        refuses(text.getBytes(UTF_8));
    }

    @Test
    void refuses_what_is_nested_without_end() {
        refuses(CamtFile.ofVersion(8)
                .raw("<a>".repeat(5_000) + "</a>".repeat(5_000))
                .bytes());
    }

    @Test
    void answers_any_damaged_file_by_its_lines_or_a_refusal() {
        var random = new Random(20_022);
        var whole = CamtFile.ofVersion(8)
                .credit("300.00", "A1", REFERENCE.value())
                .raw(batch("30.00", "10.00", "20.00"))
                .debit("2.00", "B", "abc")
                .bytes();

        for (int round = 0; round < 20_000; round++) {
            var file = whole.clone();
            for (int damage = random.nextInt(4); damage >= 0; damage--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(statements.read(file)).hasSizeBetween(0, 10);
            } catch (Refusal refusal) {
                assertThat(refusal.code()).isEqualTo("invalid-statement");
            }
        }
    }

    private static String batch(String whole, String... parts) {
        var transactions = new StringBuilder();
        for (var part : parts) {
            transactions
                    .append("<TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><Amt Ccy=\"EUR\">")
                    .append(part)
                    .append("</Amt><CdtDbtInd>CRDT</CdtDbtInd></TxDtls>");
        }
        return "<Ntry><Amt Ccy=\"EUR\">" + whole + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>"
                + "<BookgDt><DtTm>2026-11-20T10:00:00+01:00</DtTm></BookgDt><AcctSvcrRef>B7</AcctSvcrRef><NtryDtls>"
                + transactions + "</NtryDtls></Ntry>";
    }

    private StatementLine only(CamtFile file) {
        var lines = statements.read(file.bytes());
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private void refuses(byte[] file) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> statements.read(file))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("invalid-statement"));
    }
}
