package org.maillage.funding.payee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** Reads {@code {holder, iban}}. */
@ApplicationScoped
class BankAccountReader {

    private static final TextRule HOLDER = TextRule.token(70);
    private static final TextRule IBAN = TextRule.token(60);

    private final Ibans ibans;

    BankAccountReader(Ibans ibans) {
        this.ibans = ibans;
    }

    BankAccount read(Map<String, @Nullable Object> tree) {
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var holder = members.required("holder", members.text("holder", HOLDER)).value();
        var iban = members.required("iban", members.text("iban", IBAN)).value();
        members.finish();
        faults.refuseIfAny();
        return new BankAccount(holder.orElseThrow(), ibans.require(iban.orElseThrow()));
    }
}
