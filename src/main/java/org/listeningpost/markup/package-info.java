/** HTML that cannot be broken out of: what mails, console and demo pages are written with. JDK only. */
package org.listeningpost.markup;
