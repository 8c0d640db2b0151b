/** One command that runs the whole house on a developer's machine. */
@NullMarked
package org.maillage.devstack;

import org.jspecify.annotations.NullMarked;
