package org.listeningpost.demo;

import org.listeningpost.markup.Html;

/** Bits of XML, escaped. */
final class Xml {
    private Xml() {}

    static String element(String name, String text) {
        return "<" + name + ">" + escape(text) + "</" + name + ">\n";
    }

    static String cdata(String name, String text) {
        return "<" + name + "><![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]></" + name + ">\n";
    }

    static String escape(String text) {
        return Html.escape(text);
    }
}
