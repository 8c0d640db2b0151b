/** How a link travels: signed, so that nobody else can make or alter one. */
@NullMarked
package org.maillage.directory.confirmation.token;

import org.jspecify.annotations.NullMarked;
