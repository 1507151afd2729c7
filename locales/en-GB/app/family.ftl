setting-practice = Practise with { $name }
rehearse-after = Afterwards
