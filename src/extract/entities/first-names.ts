/** Given names common in English-language news, by the pronoun they all but always go with. */
export const HE_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abdul Abdullah Abe Abraham Adam Adnan Adrian Ahmad Ahmed Al Alan Albert Alberto Alec Alejandro Alexander
  Alfonso Alfred Ali Alvin Amir Anderson Andre Andrew Andy Angus Anthony Antonin Antonio Antonin Archie Arnold Arthur Arturo
  Asif Barack Barry Bart Bashar Ben Benjamin Benny Bernard Bernie Bill Billy Bob Bobby Boris Brad Bradley Brendan
  Brent Brett Brian Bruce Bruno Bryan Byron Caleb Calvin Carl Carlos Cedric Cesar Charles Charlie Chad Chester
  Chip Christopher Chuck Clarence Clark Claude Clay Cliff Clifford Clint Colin Conor Connor Craig Curt Curtis Cyrus
  Dale Damian Dan Daniel Danny Darrell Darren Dave David Dean Dennis Derek Dick Diego Dmitri Dmitry Dominic Don
  Donald Doug Douglas Duncan Dustin Dwight Earl Ed Eddie Edgar Eduardo Edward Edwin Eli Elijah Elliot Elliott Eliot
  Emmanuel Enrique Eric Erik Ernest Ernesto Esteban Ethan Eugene Evan Ezra Felipe Felix Fernando Fidel Floyd
  Francesco Francisco Frank Franklin Fred Frederick Gabriel Garrett Gary Gavin Geoff Geoffrey George Gerald Gerard
  Gerry Gilbert Giorgio Giovanni Glenn Gordon Graham Grant Greg Gregory Guillermo Gus Gustavo Guy Hamid Hank Harold
  Harrison Harry Harvey Hassan Hector Henry Herb Herbert Herman Horace Howard Hugh Hugo Hussein Ian Ibrahim Ignacio Igor
  Isaac Ismail Ivan Jack Jacob Jacques Jaime Jake Jamal James Jared Jason Javier Jay Jeb Jeff Jeffrey Jeremiah
  Jeremy Jerome Jerry Jim Jimmy Joaquin Joe Joel Johan John Johnny Jon Jonah Jonathan Jorge Jose José Joseph Josh
  Joshua Juan Julian Julio Justin Karl Keith Ken Kenneth Kevin Khalid Kofi Kurt Kyle Lamar Lance Larry Lars Laurence
  Lawrence Leif Len Leo Leon Leonard Leonardo Levi Liam Lindsey Lionel Lloyd Lorenzo Lou Louis Lucas Luca Luigi Luis Luke Mahmoud
  Malcolm Manuel Marc Marcel Marco Marcos Marcus Mario Mark Marlon Marshall Martin Marvin Mateo Matt Matthew Maurice
  Max Maxwell Mehdi Mel Michael Miguel Mike Mikhail Milton Mitch Mitchell Mitt Mohamed Mohammad Mohammed Muhammad Mustafa Narendra
  Nate Nathan Nathaniel Ned Neil Nelson Newt Nicholas Nick Nicolas Nigel Noah Norman Oleg Oliver Omar Orlando Oscar
  Osama Owen Pablo Patrick Paul Pavel Pedro Pete Peter Phil Philip Phillip Pierre Piers Rahm Rajiv Ralph Ramon
  Randall Randy Raphael Rashid Raul Ray Raymond Recep Reggie Reginald Rex Ricardo Richard Rick Ricky Rob Robert
  Roberto Rod Rodney Rodrigo Roger Roland Roman Ron Ronald Ross Roy Rubén Ruben Rudolph Rudy Rupert Russ Russell
  Salvador Sam Samuel Santiago Saul Scott Sean Sebastian Sergei Sergey Sergio Seth Shaun Shawn Shinzo Sidney Simon
  Spencer Stan Stanley Stefan Stephen Steve Steven Stewart Stuart Syed Tariq Ted Terrence Theodore Thomas Tim
  Timothy Tito Toby Todd Tom Tomas Tommy Tony Travis Trevor Trey Tyler Vernon Victor Vince Vincent Vladimir Wade
  Walter Warren Wayne Wendell Wesley Wilbur Will William Willie Winston Wolf Woodrow Xavier Yasser Yuri Yusuf
  Zachary Zach`.split(/\s+/),
);

export const SHE_NAMES: ReadonlySet<string> = new Set(
  `Abigail Ada Adriana Agnes Aisha Alejandra Alexandra Alexandria Alice Alicia Alison Allison Alyssa Amanda Amber
  Amelia Amy Ana Anastasia Andrea Angela Angelina Anita Ann Anna Anne Annette Annie Antonia April Ariana Ashley
  Audrey Ava Ayesha Barbara Beatrice Becky Bella Benazir Bernadette Beth Betsy Betty Beverly Bonnie Brenda Brianna
  Bridget Britney Brittany Camila Candace Carla Carly Carmen Carol Carolina Caroline Carolyn Carrie Cassandra
  Catherine Cathy Cecilia Celia Charlotte Chelsea Cheryl Christina Christine Cindy Claire Clara Claudia Colleen
  Condoleezza Connie Constance Constanza Crystal Cynthia Daisy Daniela Danielle Daphne Dawn Deborah Debbie Debra
  Delia Denise Diana Diane Dianne Dolores Donna Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisa Elizabeth
  Ella Ellen Eloise Emily Emma Erica Erin Esther Eva Eve Evelyn Felicia Fiona Florence Frances Francesca Gabriela
  Gabrielle Gail Gemma Georgia Geraldine Gina Ginny Gladys Glenda Gloria Greta Gretchen Hannah Harriet Hazel
  Heather Heidi Helen Helena Hillary Hilary Holly Huma Ida Ilhan Irene Iris Isabel Isabella Ivanka Ivy Jackie Jacqueline
  Jane Janet Janice Jasmine Jean Jeanne Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jocelyn Josephine
  Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet Karen Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina
  Kayla Keisha Kellyanne Kimberly Kirsten Kirstjen Kristen Kristin Kristina Lana Laura Lauren Laurie Leah Leila
  Lena Leticia Lilian Lillian Lily Linda Lisa Liz Liza Lois Lorena Loretta Lori Lorraine Louisa Louise Lucia
  Lucille Lucy Luisa Lydia Lynn Mabel Madeleine Madeline Maggie Malala Mandy Marcia Margaret Margarita Maria María
  Mariana Marie Marilyn Marina Marjorie Marlene Marsha Martha Mary Maureen Maxine Maya Megan Meghan Megyn Melania
  Melanie Melinda Melissa Mercedes Meredith Mia Michele Michelle Mildred Miranda Miriam Molly Mona Monica Muriel
  Nadia Nancy Naomi Natalia Natalie Natasha Nellie Nicole Nikki Nina Nora Norma Olga Olivia Oprah Pam Pamela
  Patricia Patty Paula Pauline Peggy Penelope Penny Perla Phoebe Phyllis Priscilla Rachel Rachael Rashida Rebecca
  Regina Renee Rhonda Rita Roberta Rosa Rosalind Rose Rosemary Roxanne Ruth Sabrina Sally Samantha Sandra Sara
  Sarah Selena Sharon Sheila Shelley Shirley Silvia Simone Sofia Sonia Sonya Sophia Sophie Stacey Stella Stephanie
  Sue Susan Susanna Suzanne Sylvia Tammy Tanya Tara Tatiana Teresa Tess Theresa Tiffany Tina Tracey Tulsi Ursula
  Valerie Vanessa Vera Veronica Victoria Viola Violet Virginia Vivian Wanda Wendy Whitney Whoopi Yolanda Yvette
  Yvonne Zoe`.split(/\s+/),
);

/** Given names that tell no pronoun. */
const OPEN_NAMES: ReadonlySet<string> = new Set(
  `Addison Alex Alexis Alok Angel Ariel Aubrey Avery Bailey Blair Brett Brook Cameron Carey Casey Chris Corey Cory
  Courtney Dakota Dana Darcy Devin Devon Drew Dylan Elon Emerson Finley Francis Frankie Gene Haley Harley Hayden Jackie
  Jaden Jamie Jan Jesse Jessie Jin Jody Jordan Jun Kai Kelly Kendall Kerry Kim Lee Leigh Leslie Lindsay Logan Lonnie
  Loren Mackenzie Madison Mehmet Ming Morgan Nicola Noel Pat Payton Peyton Quinn Raj Ramesh Reese Riley Robin Rory Rowan Sage
  Sandy Sanjay Sasha Shannon Shelby Sunil Sydney Syd Taylor Terry Tracy Tristan Val Wei Xi Yan Yu`.split(
    /\s+/,
  ),
);

/** True for a listed given name of any kind: "Alok", "Maria"; false for "Hartford". */
export function isFirstName(word: string): boolean {
  return HE_NAMES.has(word) || SHE_NAMES.has(word) || OPEN_NAMES.has(word);
}
