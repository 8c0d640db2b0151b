/** Kits, guides, training offers and manifestos that networks share. */
@NullMarked
package org.maillage.directory.resource;

import org.jspecify.annotations.NullMarked;
