/** Networks of third places: who they are, how they decide. */
@NullMarked
package org.maillage.directory.network;

import org.jspecify.annotations.NullMarked;
