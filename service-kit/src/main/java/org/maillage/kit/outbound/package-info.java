/**
 * Calls to addresses that others gave us. Whoever may name an address may name one of our own house, so each call is
 * guarded (SSRF): the name is resolved once, every address of it is looked at, and the connection goes to one that was
 * looked at.
 */
@NullMarked
package org.maillage.kit.outbound;

import org.jspecify.annotations.NullMarked;
