/** Where people get their mail, asked from Keycloak when a message leaves. */
@NullMarked
package org.maillage.directory.reminder.keycloak;

import org.jspecify.annotations.NullMarked;
