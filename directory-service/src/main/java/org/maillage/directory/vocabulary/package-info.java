/** Code lists: data, served with their labels. */
@NullMarked
package org.maillage.directory.vocabulary;

import org.jspecify.annotations.NullMarked;
