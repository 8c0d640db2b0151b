package org.maillage.kit.testing.samples.feature.http;

import jakarta.transaction.Transactional;

class OpensATransaction {
    @Transactional
    void write() {}
}
