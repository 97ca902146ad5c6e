"""Cities that are two places whenever their names differ: none lies in another, nor in a region called like another.

By the names that English has for them today, without former names and with one spelling each; without suburbs, and
without cities whose name is also that of a region, state or province in which another of them lies.
"""

from __future__ import annotations

import re

CITIES = frozenset(
    name
    for name in re.split(
        r"\s*[,\n]\s*",
        """
        Aachen, Aarhus, Aberdeen, Abidjan, Abu Dhabi, Accra, Addis Ababa, Adelaide, Aleppo, Alexandria, Algiers
        Almaty, Amman, Amsterdam, Ankara, Antwerp, Ashgabat, Asunción, Athens, Atlanta, Auckland, Augsburg, Austin
        Baghdad, Baku, Baltimore, Bamako, Bangkok, Barcelona, Basel, Basra, Bath, Beijing, Beirut, Belfast
        Belgrade, Belo Horizonte, Bergen, Berlin, Bern, Bilbao, Birmingham, Bishkek, Bochum, Bogotá, Bologna, Bonn
        Bordeaux, Boston, Bradford, Brasília, Bratislava, Braunschweig, Brazzaville, Bremen, Bridgetown, Brighton
        Brisbane, Bristol, Brno, Bruges, Brussels, Bucharest, Budapest, Bursa, Cairo, Calgary, Canberra, Cape Town
        Caracas, Cardiff, Casablanca, Charlotte, Chelyabinsk, Chemnitz, Chengdu, Chennai, Chicago, Chișinău
        Chongqing, Christchurch, Cincinnati, Cleveland, Cologne, Colombo, Columbus, Conakry, Copenhagen, Coventry
        Curitiba, Dakar, Dalian, Dallas, Damascus, Dar es Salaam, Darwin, Debrecen, Denver, Derby, Detroit, Dhaka
        Dijon, Doha, Dortmund, Dresden, Dubai, Dublin, Dubrovnik, Dundee, Durban, Dushanbe, Düsseldorf, Edinburgh
        Edmonton, Eindhoven, Erfurt, Essen, Exeter, Florence, Fortaleza, Frankfurt, Freetown, Freiburg, Gaborone
        Galway, Gdańsk, Geneva, Genoa, Ghent, Glasgow, Gothenburg, Graz, Grenoble, Guadalajara, Guangzhou
        Guayaquil, Haifa, Halifax, Hamburg, Hangzhou, Hanoi, Hanover, Harare, Harbin, Havana, Heidelberg, Helsinki
        Hiroshima, Ho Chi Minh City, Hobart, Hong Kong, Honolulu, Houston, Hyderabad, Indianapolis, Innsbruck
        Irkutsk, Isfahan, Islamabad, Istanbul, Izmir, Jakarta, Jeddah, Jena, Jerusalem, Johannesburg, Kabul
        Kampala, Kansas City, Karachi, Karlsruhe, Kathmandu, Katowice, Kaunas, Kazan, Khabarovsk, Kharkiv
        Khartoum, Kiel, Kigali, Kinshasa, Klagenfurt, Kobe, Kolkata, Košice, Kraków, Kuala Lumpur, Kyiv
        Kyoto, La Paz, Lagos, Lahore, Las Vegas, Lausanne, Leeds, Leicester, Leiden, Leipzig, Libreville, Lille
        Lima, Limerick, Linz, Lisbon, Liverpool, Ljubljana, Lomé, London, Los Angeles, Luanda, Lübeck, Lusaka
        Lviv, Lyon, Maastricht, Madrid, Magdeburg, Malmö, Managua, Manchester, Manila, Mannheim, Maputo, Marrakesh
        Marseille, Medellín, Melbourne, Memphis, Mexico City, Miami, Milan, Milwaukee, Minneapolis, Minsk
        Mogadishu, Monrovia, Monterrey, Montevideo, Montpellier, Montreal, Moscow, Mumbai, Munich, Münster, Muscat
        Nagoya, Nairobi, Nanjing, Nantes, Naples, Nashville, New Orleans, New York, Newcastle, Niamey, Nice
        Nicosia, Nottingham, Novosibirsk, Nuremberg, Odense, Odesa, Omsk, Osaka, Oslo, Ostrava, Ottawa
        Ouagadougou, Oxford, Palermo, Paris, Perth, Philadelphia, Phnom Penh, Phoenix, Pittsburgh, Plovdiv
        Plymouth, Podgorica, Portsmouth, Porto, Poznań, Prague, Pretoria, Pristina, Pyongyang, Quito, Rabat
        Reykjavik, Riga, Rio de Janeiro, Riyadh, Rome, Rosario, Rostock, Rotterdam, Saarbrücken, Saint Petersburg
        Salt Lake City, Salvador, Samara, Samarkand, San Antonio, San Diego, San Francisco, San José, Santiago
        São Paulo, Sapporo, Sarajevo, Seattle, Sendai, Seoul, Seville, Shanghai, Sheffield, Shenzhen, Skopje
        Sofia, Southampton, Split, Stavanger, Stockholm, Strasbourg, Stuttgart, Suva, Swansea, Sydney, Szeged
        Tabriz, Taipei, Tallinn, Tampa, Tampere, Tartu, Tashkent, Tbilisi, Tehran, Thessaloniki, Timișoara, Tirana
        Tokyo, Toronto, Toulouse, Trieste, Tripoli, Tromsø, Trondheim, Tunis, Turin, Turku, Ulaanbaatar, Ulm
        Uppsala, Valparaíso, Vancouver, Varna, Venice, Verona, Vienna, Vientiane, Vilnius, Vladivostok, Warsaw
        Weimar, Wellington, Wiesbaden, Windhoek, Winnipeg, Wrocław, Wuhan, Wuppertal, Würzburg, Yangon, Yaoundé
        Yekaterinburg, Yerevan, Yokohama, Zagreb, Zaragoza, Zurich
        """.strip(),
    )
)
