/// As `EnglishSynonyms`, of German.
enum GermanSynonyms {
  static let text = """
    Muttersprache muttersprachlich
    maximal bis höchstens
    Bereitschaft Rufbereitschaft
    Wechsel abwechselnd
    senken reduzieren verringern verkürzen mindern kürzen drücken vermindern herabsetzen abbauen
    sinken fallen zurückgehen abnehmen geringer weniger Rückgang niedriger
    steigen wachsen zunehmen mehr Anstieg Zunahme höher Wachstum
    steigern erhöhen vergrößern anheben ausbauen
    verbessern optimieren Verbesserung
    einsparen sparen
    vermeiden verhindern abwenden
    abwehren zurückweisen verhindern
    schulen unterrichten ausbilden anleiten einarbeiten unterweisen lehren Kurs_geben Schulung Unterricht
    Kurs Ausbildung Schulung Einführung Lehre > lernen
    lernen erlernen
    anleiten einweisen einarbeiten unterweisen
    schreiben verfassen erstellen anfertigen programmieren
    verfassen formulieren
    dokumentieren festhalten aufzeichnen erfassen protokollieren
    erfassen aufnehmen
    bauen errichten aufbauen erstellen
    entwickeln programmieren bauen erstellen aufbauen
    entwerfen konzipieren gestalten erarbeiten
    erarbeiten ausarbeiten erstellen entwickeln
    einführen einrichten starten einsetzen implementieren
    einrichten aufbauen
    beginnen starten anfangen
    ersetzen ablösen austauschen tauschen
    ändern umstellen anpassen verändern umbauen überarbeiten
    gliedern ordnen strukturieren aufteilen
    überarbeiten überprüfen erneuern
    umziehen verlagern überführen migrieren umstellen
    zusammenführen vereinen vereinheitlichen verbinden bündeln
    organisieren planen vorbereiten ausrichten
    planen vorbereiten einteilen Planung
    koordinieren abstimmen organisieren
    disponieren planen einteilen
    vorbereiten bereitstellen
    prüfen kontrollieren überprüfen untersuchen inspizieren testen begutachten
    bewerten beurteilen einschätzen evaluieren
    messen ermitteln bestimmen erheben
    überwachen beobachten kontrollieren
    auswerten analysieren
    reparieren instandsetzen richten beheben
    Instandsetzung Reparatur Sanierung
    warten instandhalten Instandhaltung
    betreuen versorgen pflegen begleiten kümmern
    pflegen versorgen
    begleiten unterstützen mitwirken
    helfen unterstützen assistieren mithelfen zuarbeiten
    beraten Beratung
    beantworten bearbeiten
    bearbeiten erledigen abwickeln
    abwickeln durchführen
    verkaufen vertreiben absetzen
    kaufen einkaufen beschaffen erwerben
    bestellen beschaffen
    liefern zustellen bereitstellen
    übergeben abliefern fertigstellen
    fertigstellen abschließen beenden vollenden
    abschließen beenden
    in_Betrieb_nehmen Inbetriebnahme
    besitzen haben innehaben
    durchführen ausführen machen vornehmen erledigen
    anwenden nutzen verwenden einsetzen gebrauchen benutzen
    erhalten bekommen erwerben erlangen
    besitzen haben innehaben Inhaber
    erreichen erzielen schaffen
    bestehen ablegen absolvieren
    einstellen besetzen gewinnen
    Mitarbeiter Beschäftigter Angestellter Kollege Personal Belegschaft Arbeitskraft
    Kollege Kollegin
    Schüler Schülerin Lernende
    Auszubildender Azubi Lehrling
    Kunde Kundin Klient
    Gast Besucher
    Kind Kinder
    Auto Wagen Fahrzeug
    Lkw Lastwagen
    Wohnung Haus Heim
    Krankenhaus Klinik Klinikum Spital
    Klinik > Haus
    Station Abteilung Bereich
    Firma Unternehmen Betrieb Arbeitgeber
    Mannschaft Team Gruppe
    Dienstplan Schichtplan
    Rechnung Abrechnung
    Kosten Ausgaben Aufwand
    Umsatz Erlös
    Fehler Mangel Defekt
    Störung Ausfall
    Anfrage Nachfrage
    Sitzung Besprechung Treffen
    Kurs Lehrgang Seminar Schulung
    Vortrag Referat Präsentation
    Handbuch Leitfaden Anleitung
    Verfahren Ablauf Prozess
    Vorschrift Regel Norm
    Vertrag Vereinbarung
    Dauer Länge Zeit
    Frist Termin
    Termin Vertragstermin
    Wartezeit Wartedauer
    früh vorzeitig
    richtig korrekt
    ganz gesamt
    etwa rund ungefähr circa ca zirka knapp annähernd
    schnell rasch
    jeder je pro
    mehrere verschiedene
    einzig einzeln
    mindestens wenigstens
    stets immer nie
    frei offen
    Gerät Maschine Anlage
    Werkzeug Instrument
    Teil Bauteil Stück
    Ware Produkt
    Lager Bestand
    Paket Sendung
    Lieferung Zustellung
    Umfrage Befragung
    Reise Fahrt Tour
    Tour Route
    Essen Speise Gericht
    Medikament Arznei Arzneimittel
    Krankheit Erkrankung
    Operation Eingriff
    Therapie Behandlung
    Akte Unterlage Dokument
    Daten Information Angaben
    Anwendung Software Programm
    Webseite Website
    Version Fassung
    teilnehmen mitwirken mitarbeiten beteiligen
    Mitarbeit Mitwirkung Beteiligung
    Zertifikat Zeugnis Bescheinigung
    Preis Auszeichnung
    Einwohner Bewohner
    einbauen montieren installieren
    verlegen einbauen
    sammeln erheben
    versenden verschicken senden
    veröffentlichen publizieren herausgeben
    zeigen darstellen vorstellen
    erklären erläutern
    übersetzen übertragen
    leiten führen Leitung Führung
    leiten anführen
    vertreten Vertretung
    verwalten führen
    gründen aufbauen
    zuteilen zuweisen verteilen
    verhandeln aushandeln
    schätzen kalkulieren
    berechnen rechnen kalkulieren
    Prognose Vorhersage
    Veröffentlichung Publikation
    Zeichnung Plan
    Zahl Anzahl Menge
    Summe Betrag
    Gebühr Entgelt
    Mieter Bewohner
    Eltern Mutter Vater
    Wochenende Samstag Sonntag
    Überstunde Mehrarbeit
    Unfall Unglück
    danach seither seitdem anschließend
    seither seitdem seit nun jetzt
    vorher zuvor davor früher
    statt anstatt anstelle früher vorher zuvor vor
    jetzt nun heute
    durch mittels mit
    durchschnittlich Schnitt Mittel Durchschnitt Mittelwert
    Rechtsstreit Rechtsstreitigkeit Prozess Klage
    Bausumme Baukosten Bauvolumen
    Bauzeit Baudauer
    Baustelle Bau
    Straße Fahrbahn
    Spur Fahrspur
    Abschnitt Teilstück
    Entwurf Konzept
    Ausschreibung Vergabe
    verlängern erneuern
    umsetzen durchführen verwirklichen realisieren
    realisieren verwirklichen durchführen
    aufbereiten bearbeiten
    auslesen lesen
    füllen befüllen
    entstehen erstellen
    stammen sein
    betragen sein
    liegen sein
    laufen gehen
    dauern brauchen benötigen
    bleiben sein
    kochen zubereiten
    zubereiten herstellen
    herstellen fertigen produzieren anfertigen erzeugen
    produzieren fertigen
    fertigen bauen
    reinigen putzen säubern
    streichen anstreichen
    schweißen fügen
    sanieren renovieren modernisieren
    modernisieren erneuern
    abreißen rückbauen
    sortieren ordnen
    kennzeichnen markieren
    befragen interviewen
    informieren unterrichten benachrichtigen
    überzeugen gewinnen
    fördern unterstützen
    bewerben werben
    empfehlen vorschlagen
    entscheiden bestimmen
    auswählen wählen
    vergleichen gegenüberstellen
    verbinden koppeln anbinden
    anschließen anbinden
    Schnittstelle Anbindung
    übernehmen annehmen
    transportieren befördern
    fahren lenken
    beladen laden
    verpacken packen
    sichern schützen
    retten bergen
    verbinden bandagieren
    impfen Impfung
    erkennen feststellen entdecken finden
    empfangen begrüßen
    bedienen servieren
    bewirten bedienen
    mischen mengen
    filmen drehen
    redigieren lektorieren
    aufführen spielen
    proben üben
    finanzieren tragen
    prüfen auditieren
    buchen verbuchen
    einreichen abgeben
    versichern absichern
    fordern verlangen Forderung Anspruch
    Forderung > Nachtrag
    verteidigen vertreten
    einhalten befolgen
    Behörde Amt
    Gemeinde Kommune
    Stadt Ort
    Autobahn Schnellstraße
    Brücke > Bauwerk
    Tunnel > Bauwerk
    Überbau > Bauwerk
    Bahn Eisenbahn
    Schiff Boot
    Urlaub Ferien
    Lohn Gehalt
    Gesetz Recht
    Brand Feuer
    Anteil Prozentsatz Quote
    Quote Rate
    Erfolg Ergebnis
    neu erneut
    selbst selbständig
    Ersatzneubau Neubau
    Errichtung Bau Aufbau
    Länge lang
    Breite breit
    Höhe hoch
    Gruppe Krippengruppe
    """
}
