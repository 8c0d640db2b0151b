/** What the stack is made of: database, broker, identity provider and our four processes. */
@NullMarked
package org.maillage.devstack.part;

import org.jspecify.annotations.NullMarked;
