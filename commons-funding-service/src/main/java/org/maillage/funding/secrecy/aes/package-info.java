/** Seals of AES-GCM. */
@NullMarked
package org.maillage.funding.secrecy.aes;

import org.jspecify.annotations.NullMarked;
