package org.maillage.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.kernel.Change;
import org.maillage.kit.changelog.ChangeLog;

/** Says what happened to a payment, to the services alone. */
@ApplicationScoped
class PaymentPublisher {

    private static final String KIND = "payment";

    private final ChangeLog changeLog;

    PaymentPublisher(ChangeLog changeLog) {
        this.changeLog = changeLog;
    }

    PaymentState became(Payment payment) {
        var state = PaymentState.of(payment);
        changeLog.append(Change.updated(
                KIND, payment.uuid(), payment.version(), fact(payment.status()), Change.Audience.PRIVATE, state));
        return state;
    }

    private static String fact(PaymentStatus status) {
        return switch (status) {
            case PENDING -> "PaymentBegun";
            case FAILED -> "PaymentFailed";
            case RECEIVED, UNALLOCATED -> "PaymentReceived";
            case ALLOCATED -> "PaymentAllocated";
            case RETURNED -> "PaymentReturned";
            case CHARGED_BACK -> "PaymentChargedBack";
        };
    }
}
