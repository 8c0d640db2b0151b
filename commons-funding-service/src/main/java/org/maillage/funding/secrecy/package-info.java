/** What is held of people and of accounts, and read by few: sealed at rest. */
@NullMarked
package org.maillage.funding.secrecy;

import org.jspecify.annotations.NullMarked;
